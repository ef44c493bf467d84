<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message><source>Close Tab</source><translation>टैब बंद करें</translation></message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message><source>%1 File</source><translation>%1 फ़ाइल</translation></message>
    <message><source>Alias</source><translation>उपनाम</translation></message>
    <message><source>Drive</source><translation>ड्राइव</translation></message>
    <message><source>File</source><translation>फ़ाइल</translation></message>
    <message><source>File Folder</source><translation>फ़ाइल फ़ोल्डर</translation></message>
    <message><source>Folder</source><translation>फ़ोल्डर</translation></message>
    <message><source>Shortcut</source><translation>शॉर्टकट</translation></message>
    <message><source>Unknown</source><translation>अज्ञात</translation></message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message><source>&amp;Select All</source><translation>सब चुनें</translation></message>
    <message><source>&amp;Step up</source><translation>बढ़ाएँ</translation></message>
    <message><source>Step &amp;down</source><translation>घटाएँ</translation></message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message><source>Decrease</source><translation>घटाएँ</translation></message>
    <message><source>Decrease the value</source><translation>मान घटाता है</translation></message>
    <message><source>Goes back a page</source><translation>पिछले पृष्ठ पर जाता है</translation></message>
    <message><source>Goes to the next page</source><translation>अगले पृष्ठ पर जाता है</translation></message>
    <message><source>Increase</source><translation>बढ़ाएँ</translation></message>
    <message><source>Increase the value</source><translation>मान बढ़ाता है</translation></message>
    <message><source>Next Page</source><translation>अगला पृष्ठ</translation></message>
    <message><source>Press</source><translation>दबाएँ</translation></message>
    <message><source>Previous Page</source><translation>पिछला पृष्ठ</translation></message>
    <message><source>Scroll Down</source><translation>नीचे सरकाएँ</translation></message>
    <message><source>Scroll Left</source><translation>बाएँ सरकाएँ</translation></message>
    <message><source>Scroll Right</source><translation>दाएँ सरकाएँ</translation></message>
    <message><source>Scroll Up</source><translation>ऊपर सरकाएँ</translation></message>
    <message><source>Scrolls down</source><translation>नीचे सरकाता है</translation></message>
    <message><source>Scrolls to the left</source><translation>बाएँ सरकाता है</translation></message>
    <message><source>Scrolls to the right</source><translation>दाएँ सरकाता है</translation></message>
    <message><source>Scrolls up</source><translation>ऊपर सरकाता है</translation></message>
    <message><source>SetFocus</source><translation>फ़ोकस लाएँ</translation></message>
    <message><source>Sets the focus</source><translation>फ़ोकस लाता है</translation></message>
    <message><source>ShowMenu</source><translation>सूची दिखाएँ</translation></message>
    <message><source>Shows the menu</source><translation>सूची दिखाता है</translation></message>
    <message><source>Toggle</source><translation>बदलें</translation></message>
    <message><source>Toggles the state</source><translation>अवस्था बदलता है</translation></message>
    <message><source>Triggers the action</source><translation>कार्य करता है</translation></message>
</context>
<context>
    <name>QComboBox</name>
    <message><source>False</source><translation>नहीं</translation></message>
    <message><source>Open the combo box selection popup</source><translation>विकल्प खोलें</translation></message>
    <message><source>True</source><translation>हाँ</translation></message>
</context>
<context>
    <name>QDialog</name>
    <message><source>What's This?</source><translation>यह क्या है?</translation></message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message><source>OK</source><translation>ठीक है</translation></message>
</context>
<context>
    <name>QDockWidget</name>
    <message><source>Close</source><translation>बंद करें</translation></message>
    <message><source>Closes the dock widget</source><translation>भाग को बंद करता है</translation></message>
    <message><source>Float</source><translation>अलग करें</translation></message>
    <message><source>Undocks and re-attaches the dock widget</source><translation>भाग को अलग करता और फिर जोड़ता है</translation></message>
</context>
<context>
    <name>QErrorMessage</name>
    <message><source>&amp;OK</source><translation>ठीक है</translation></message>
    <message><source>&amp;Show this message again</source><translation>यह संदेश फिर दिखाएँ</translation></message>
    <message><source>Critical Error:</source><translation>गंभीर त्रुटि:</translation></message>
    <message><source>Debug Message:</source><translation>जाँच संदेश:</translation></message>
    <message><source>Fatal Error:</source><translation>घातक त्रुटि:</translation></message>
    <message><source>Information:</source><translation>सूचना:</translation></message>
    <message><source>Warning:</source><translation>चेतावनी:</translation></message>
</context>
<context>
    <name>QFileDialog</name>
    <message><source>%1
Directory not found.
Please verify the correct directory name was given.</source><translation>%1
फ़ोल्डर नहीं मिला।
कृपया फ़ोल्डर का नाम जाँच लें।</translation></message>
    <message><source>%1
File not found.
Please verify the correct file name was given.</source><translation>%1
फ़ाइल नहीं मिली।
कृपया फ़ाइल का नाम जाँच लें।</translation></message>
    <message><source>%1 already exists.
Do you want to replace it?</source><translation>%1 पहले से है।
क्या उसके स्थान पर नई फ़ाइल लिखनी है?</translation></message>
    <message><source>&amp;Choose</source><translation>चुनें</translation></message>
    <message><source>&amp;Delete</source><translation>हटाएँ</translation></message>
    <message><source>&amp;New Folder</source><translation>नया फ़ोल्डर</translation></message>
    <message><source>&amp;Open</source><translation>खोलें</translation></message>
    <message><source>&amp;Rename</source><translation>नाम बदलें</translation></message>
    <message><source>&amp;Save</source><translation>सहेजें</translation></message>
    <message><source>'%1' is write protected.
Do you want to delete it anyway?</source><translation>‘%1’ लेखन से सुरक्षित है।
क्या फिर भी इसे हटाना है?</translation></message>
    <message><source>All Files (*)</source><translation>सभी फ़ाइलें (*)</translation></message>
    <message><source>All files (*)</source><translation>सभी फ़ाइलें (*)</translation></message>
    <message><source>Alt+Left</source><translation>Alt+Left</translation></message>
    <message><source>Alt+Right</source><translation>Alt+Right</translation></message>
    <message><source>Alt+Up</source><translation>Alt+Up</translation></message>
    <message><source>Are you sure you want to delete '%1'?</source><translation>क्या ‘%1’ को हटाना है?</translation></message>
    <message><source>Back</source><translation>पीछे</translation></message>
    <message><source>Change to detail view mode</source><translation>विवरण सहित दिखाएँ</translation></message>
    <message><source>Change to list view mode</source><translation>सूची के रूप में दिखाएँ</translation></message>
    <message><source>Could not delete directory.</source><translation>फ़ोल्डर हटाया नहीं जा सका।</translation></message>
    <message><source>Create New Folder</source><translation>नया फ़ोल्डर बनाएँ</translation></message>
    <message><source>Create a New Folder</source><translation>नया फ़ोल्डर बनाएँ</translation></message>
    <message><source>Delete</source><translation>हटाएँ</translation></message>
    <message><source>Detail View</source><translation>विवरण</translation></message>
    <message><source>Directories</source><translation>फ़ोल्डर</translation></message>
    <message><source>Directory:</source><translation>फ़ोल्डर:</translation></message>
    <message><source>File &amp;name:</source><translation>फ़ाइल का नाम:</translation></message>
    <message><source>Files</source><translation>फ़ाइलें</translation></message>
    <message><source>Files of type:</source><translation>फ़ाइल का प्रकार:</translation></message>
    <message><source>Find Directory</source><translation>फ़ोल्डर खोजें</translation></message>
    <message><source>Forward</source><translation>आगे</translation></message>
    <message><source>Go back</source><translation>पीछे जाएँ</translation></message>
    <message><source>Go forward</source><translation>आगे जाएँ</translation></message>
    <message><source>Go to the parent directory</source><translation>ऊपर के फ़ोल्डर में जाएँ</translation></message>
    <message><source>List View</source><translation>सूची</translation></message>
    <message><source>List of places and bookmarks</source><translation>स्थानों की सूची</translation></message>
    <message><source>Look in:</source><translation>यहाँ देखें:</translation></message>
    <message><source>New Folder</source><translation>नया फ़ोल्डर</translation></message>
    <message><source>Open</source><translation>खोलें</translation></message>
    <message><source>Parent Directory</source><translation>ऊपर का फ़ोल्डर</translation></message>
    <message><source>Recent Places</source><translation>हाल के स्थान</translation></message>
    <message><source>Remove</source><translation>निकालें</translation></message>
    <message><source>Save As</source><translation>इस नाम से सहेजें</translation></message>
    <message><source>Show </source><translation>दिखाएँ </translation></message>
    <message><source>Show &amp;hidden files</source><translation>छिपी फ़ाइलें दिखाएँ</translation></message>
    <message><source>Sidebar</source><translation>स्थान</translation></message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message><source>Computer</source><translation>यह लैपटॉप</translation></message>
    <message><source>Date Modified</source><translation>बदलने की तिथि</translation></message>
    <message><source>Kind</source><translation>प्रकार</translation></message>
    <message><source>My Computer</source><translation>यह लैपटॉप</translation></message>
    <message><source>Name</source><translation>नाम</translation></message>
    <message><source>Size</source><translation>आकार</translation></message>
    <message><source>Type</source><translation>प्रकार</translation></message>
</context>
<context>
    <name>QInputDialog</name>
    <message><source>Enter a value:</source><translation>मान लिखें:</translation></message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message><source>%1, ...</source><translation>%1, …</translation></message>
    <message><source>Press shortcut</source><translation>कुंजी दबाएँ</translation></message>
</context>
<context>
    <name>QLineEdit</name>
    <message><source>&amp;Copy</source><translation>प्रतिलिपि लें</translation></message>
    <message><source>&amp;Paste</source><translation>चिपकाएँ</translation></message>
    <message><source>&amp;Redo</source><translation>फिर से करें</translation></message>
    <message><source>&amp;Undo</source><translation>पूर्ववत् करें</translation></message>
    <message><source>Cu&amp;t</source><translation>काटें</translation></message>
    <message><source>Delete</source><translation>हटाएँ</translation></message>
    <message><source>Select All</source><translation>सब चुनें</translation></message>
</context>
<context>
    <name>QMessageBox</name>
    <message><source>About Qt</source><translation>Qt के बारे में</translation></message>
    <message><source>Hide Details...</source><translation>विवरण छिपाएँ…</translation></message>
    <message><source>Show Details...</source><translation>विवरण दिखाएँ…</translation></message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message><source>&amp;No</source><translation>नहीं</translation></message>
    <message><source>&amp;Yes</source><translation>हाँ</translation></message>
    <message><source>Abort</source><translation>रोक दें</translation></message>
    <message><source>Apply</source><translation>लागू करें</translation></message>
    <message><source>Cancel</source><translation>रद्द करें</translation></message>
    <message><source>Close</source><translation>बंद करें</translation></message>
    <message><source>Discard</source><translation>छोड़ दें</translation></message>
    <message><source>Help</source><translation>सहायता</translation></message>
    <message><source>Ignore</source><translation>ध्यान न दें</translation></message>
    <message><source>N&amp;o to All</source><translation>सभी के लिए नहीं</translation></message>
    <message><source>OK</source><translation>ठीक है</translation></message>
    <message><source>Open</source><translation>खोलें</translation></message>
    <message><source>Reset</source><translation>पूर्ववत् मान</translation></message>
    <message><source>Restore Defaults</source><translation>मूल मान लौटाएँ</translation></message>
    <message><source>Retry</source><translation>पुनः प्रयास करें</translation></message>
    <message><source>Save</source><translation>सहेजें</translation></message>
    <message><source>Save All</source><translation>सभी सहेजें</translation></message>
    <message><source>Yes to &amp;All</source><translation>सभी के लिए हाँ</translation></message>
</context>
<context>
    <name>QProgressDialog</name>
    <message><source>Cancel</source><translation>रद्द करें</translation></message>
</context>
<context>
    <name>QScrollBar</name>
    <message><source>Bottom</source><translation>तल</translation></message>
    <message><source>Left edge</source><translation>बायाँ किनारा</translation></message>
    <message><source>Page down</source><translation>एक पृष्ठ नीचे</translation></message>
    <message><source>Page left</source><translation>एक पृष्ठ बाएँ</translation></message>
    <message><source>Page right</source><translation>एक पृष्ठ दाएँ</translation></message>
    <message><source>Page up</source><translation>एक पृष्ठ ऊपर</translation></message>
    <message><source>Right edge</source><translation>दायाँ किनारा</translation></message>
    <message><source>Scroll down</source><translation>नीचे सरकाएँ</translation></message>
    <message><source>Scroll here</source><translation>यहाँ तक सरकाएँ</translation></message>
    <message><source>Scroll left</source><translation>बाएँ सरकाएँ</translation></message>
    <message><source>Scroll right</source><translation>दाएँ सरकाएँ</translation></message>
    <message><source>Scroll up</source><translation>ऊपर सरकाएँ</translation></message>
    <message><source>Top</source><translation>शीर्ष</translation></message>
</context>
<context>
    <name>QTabBar</name>
    <message><source>Scroll Left</source><translation>बाएँ सरकाएँ</translation></message>
    <message><source>Scroll Right</source><translation>दाएँ सरकाएँ</translation></message>
</context>
<context>
    <name>QUndoGroup</name>
    <message><source>Redo</source><translation>फिर से करें</translation></message>
    <message><source>Redo %1</source><translation>फिर से करें: %1</translation></message>
    <message><source>Undo</source><translation>पूर्ववत् करें</translation></message>
    <message><source>Undo %1</source><translation>पूर्ववत् करें: %1</translation></message>
</context>
<context>
    <name>QUndoStack</name>
    <message><source>Redo</source><translation>फिर से करें</translation></message>
    <message><source>Redo %1</source><translation>फिर से करें: %1</translation></message>
    <message><source>Undo</source><translation>पूर्ववत् करें</translation></message>
    <message><source>Undo %1</source><translation>पूर्ववत् करें: %1</translation></message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message><source>Insert Unicode control character</source><translation>यूनिकोड नियंत्रण वर्ण डालें</translation></message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message><source>What's This?</source><translation>यह क्या है?</translation></message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message><source>&amp;Copy</source><translation>प्रतिलिपि लें</translation></message>
    <message><source>&amp;Paste</source><translation>चिपकाएँ</translation></message>
    <message><source>&amp;Redo</source><translation>फिर से करें</translation></message>
    <message><source>&amp;Undo</source><translation>पूर्ववत् करें</translation></message>
    <message><source>Copy &amp;Link Location</source><translation>कड़ी का पता लें</translation></message>
    <message><source>Cu&amp;t</source><translation>काटें</translation></message>
    <message><source>Delete</source><translation>हटाएँ</translation></message>
    <message><source>Select All</source><translation>सब चुनें</translation></message>
</context>
</TS>
