<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>mulyankan::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>हटा दें</translation>
    </message>
</context>
<context>
    <name>mulyankan::EvidenceTile</name>
    <message>
        <source>%1 % copied</source>
        <translation>%1 % प्रतिलिपि हुई</translation>
    </message>
    <message>
        <source>Seen only</source>
        <translation>केवल देखा गया</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>फ़ाइल नहीं मिली</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>स्थायी रूप से मिटाया गया</translation>
    </message>
    <message>
        <source>Drop, paste or pick</source>
        <translation>खींचें, चिपकाएँ या चुनें</translation>
    </message>
</context>
<context>
    <name>mulyankan::LevelCard</name>
    <message>
        <source>Level %1 of 5: %2</source>
        <translation>5 में से स्तर %1: %2</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Signed, read only</source>
        <translation>हस्ताक्षरित, केवल पढ़ने हेतु</translation>
    </message>
    <message>
        <source>Supported by evidence</source>
        <translation>साक्ष्य से समर्थित</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Kept. Try again</source>
        <translation>उत्तर सुरक्षित है। फिर प्रयास करें</translation>
    </message>
</context>
<context>
    <name>mulyankan::MainWindow</name>
    <message>
        <source>Mulyankan</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Save state</source>
        <translation>सहेजने की स्थिति</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 पर सहेजा गया</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>दौरे</translation>
    </message>
    <message>
        <source>No visit has begun in this data folder. `mulyankan-cli visit new` begins one.</source>
        <translation>इस डेटा फ़ोल्डर में अभी कोई दौरा आरंभ नहीं हुआ है। `mulyankan-cli visit new` से नया दौरा आरंभ करें।</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Export the bundle…</source>
        <translation>पुलिंदा निर्यात करें…</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>तिथि अभी अंकित नहीं</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1: Mulyankan</source>
        <translation>%1: मूल्यांकन</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>So far %1 · if signed now %2</source>
        <translation>अब तक %1 · अभी हस्ताक्षर हों तो %2</translation>
    </message>
    <message>
        <source>Where to put the bundle</source>
        <translation>पुलिंदा कहाँ रखें</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>निर्यात हो रहा है…</translation>
    </message>
    <message>
        <source>Written and verified: %1</source>
        <translation>लिखा गया और सत्यापित: %1</translation>
    </message>
</context>
<context>
    <name>mulyankan::ProgressRing</name>
    <message>
        <source>%1 of %2 answered, something blocks signing</source>
        <translation>%2 में से %1 के उत्तर दर्ज, हस्ताक्षर में बाधा शेष</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2 में से %1 के उत्तर दर्ज</translation>
    </message>
</context>
<context>
    <name>mulyankan::QuestionChip</name>
    <message>
        <source>answered</source>
        <translation>उत्तर दर्ज</translation>
    </message>
    <message>
        <source>open</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>come back to this</source>
        <translation>इस पर लौटें</translation>
    </message>
</context>
<context>
    <name>mulyankan::SaveState</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 पर सहेजा गया</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Not saved. Text kept.</source>
        <translation>सहेजा नहीं गया। पाठ सुरक्षित है।</translation>
    </message>
    <message>
        <source>Signed, read only</source>
        <translation>हस्ताक्षरित, केवल पढ़ने हेतु</translation>
    </message>
</context>
<context>
    <name>mulyankan::ScoreBars</name>
    <message>
        <source>Score by parameter</source>
        <translation>मापदंडवार अंक</translation>
    </message>
</context>
<context>
    <name>mulyankan::ScoreRadar</name>
    <message>
        <source>Score by parameter</source>
        <translation>मापदंडवार अंक</translation>
    </message>
</context>
<context>
    <name>mulyankan::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
</context>
<context>
    <name>mulyankan::SupportRail</name>
    <message>
        <source>Evidence supports up to level %1</source>
        <translation>साक्ष्य से समर्थित: स्तर %1 तक</translation>
    </message>
    <message>
        <source>Evidence supports no level yet</source>
        <translation>साक्ष्य से अभी कोई स्तर समर्थित नहीं</translation>
    </message>
</context>
</TS>
