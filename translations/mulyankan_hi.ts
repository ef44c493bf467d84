<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Withdrawn item</source>
        <translation>मिटाया गया साक्ष्य</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>शीर्षक नहीं</translation>
    </message>
    <message>
        <source>%1 · withdrawn</source>
        <translation>%1 · मिटाया गया साक्ष्य</translation>
    </message>
    <message>
        <source>%1 · no type yet</source>
        <translation>%1 · प्रकार शेष</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>साक्षात्कार</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>पीडीएफ़ दस्तावेज़</translation>
    </message>
    <message>
        <source>Picture (%1)</source>
        <translation>चित्र (%1)</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>ध्वनि रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>सारणी (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>स्प्रेडशीट</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>प्रस्तुति</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>पाठ दस्तावेज़</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>अवर्गीकृत</translation>
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
        <translation>मिटाया गया (अभिलेख शेष)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Fact</source>
        <translation>तथ्य</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>दल</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>तिथियाँ</translation>
    </message>
    <message>
        <source>Level %1 chosen, level %2 supported by evidence</source>
        <translation>चुना गया स्तर %1, साक्ष्य से समर्थित स्तर %2</translation>
    </message>
    <message>
        <source>The measure speaks for level %1 (%2 of %3), level %4 is chosen</source>
        <translation>माप स्तर %1 का संकेत देता है (%3 में से %2), चुना गया स्तर %4</translation>
    </message>
    <message>
        <source>The measure speaks for level %1 (%2), level %3 is chosen</source>
        <translation>माप स्तर %1 का संकेत देता है (%2), चुना गया स्तर %3</translation>
    </message>
    <message>
        <source>File not found: %1</source>
        <translation>फ़ाइल नहीं मिली: %1</translation>
    </message>
    <message>
        <source>Only seen, no copy taken: %1</source>
        <translation>केवल देखा गया, प्रतिलिपि नहीं ली गई: %1</translation>
    </message>
    <message>
        <source>Belongs to no question: %1</source>
        <translation>किसी प्रश्न से जुड़ा नहीं: %1</translation>
    </message>
    <message>
        <source>Dated after today: %1</source>
        <translation>आज के बाद की तिथि: %1</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n month(s): %1</source>
        <translation>
            <numerusform>%n माह से पुराना: %1</numerusform>
            <numerusform>%n माह से पुराना: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No declaration of interest by %1</source>
        <translation>%1 की हित-घोषणा शेष है</translation>
    </message>
    <message>
        <source>Set both days, in this order.</source>
        <translation>दोनों दिन इसी क्रम में अंकित करें।</translation>
    </message>
    <message>
        <source>Name the lead of the team: the lead signs first.</source>
        <translation>दल प्रमुख का नाम अंकित करें: पहले हस्ताक्षर दल प्रमुख के होते हैं।</translation>
    </message>
    <message>
        <source>Each member of the team declares before signing, “none” as well.</source>
        <translation>दल का प्रत्येक सदस्य हस्ताक्षर से पूर्व घोषणा करे, ‘कोई हित नहीं’ होने पर भी।</translation>
    </message>
    <message>
        <source>Add evidence, choose level %1, or let the lead give a reason (the score stays that of level %1).</source>
        <translation>साक्ष्य जोड़ें, स्तर %1 चुनें, या दल प्रमुख कारण अंकित करें (अंक तब भी स्तर %1 के रहेंगे)।</translation>
    </message>
    <message>
        <source>%1 · attach the same file again, remove the item or withdraw it.</source>
        <translation>%1 · वही फ़ाइल पुनः जोड़ें, साक्ष्य हटाएँ या स्थायी रूप से मिटाएँ।</translation>
    </message>
    <message>
        <source>Your own mark “come back to this”. It does not go into the bundle.</source>
        <translation>आपका अपना चिह्न ‘इस पर लौटें’। यह पुलिंदे में नहीं जाता।</translation>
    </message>
    <message>
        <source>A hint only: the judgement is yours.</source>
        <translation>केवल संकेत: निर्णय आपका है।</translation>
    </message>
    <message>
        <source>%1 · will not be in the bundle.</source>
        <translation>%1 · पुलिंदे में नहीं जाएगा।</translation>
    </message>
    <message>
        <source>Look at the dates.</source>
        <translation>तिथियाँ देख लें।</translation>
    </message>
    <message>
        <source>It is set in the settings of the system, not here.</source>
        <translation>घड़ी यहाँ नहीं, सिस्टम की सेटिंग में ठीक की जाती है।</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>साक्ष्य जोड़ें</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>कारण लिखें</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>नोट लिखें</translation>
    </message>
    <message>
        <source>Open the evidence</source>
        <translation>साक्ष्य देखें</translation>
    </message>
    <message>
        <source>Open the facts</source>
        <translation>तथ्य खोलें</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>प्रश्न खोलें</translation>
    </message>
    <message>
        <source>Open the team</source>
        <translation>दल खोलें</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>दौरा खोलें</translation>
    </message>
    <message>
        <source>Level 1, level 5 or no evidence produced, without a note: %1</source>
        <translation>स्तर 1, स्तर 5 या ‘साक्ष्य प्रस्तुत नहीं’, पर नोट नहीं: %1</translation>
    </message>
    <message>
        <source>Evidence that belongs to no question</source>
        <translation>साक्ष्य, जो किसी प्रश्न से जुड़े नहीं हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n नोट</numerusform>
            <numerusform>%n नोट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n साक्ष्य</numerusform>
            <numerusform>%n साक्ष्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Who saw it is written down.</source>
        <translation>किसने देखा, यह दर्ज है।</translation>
    </message>
    <message>
        <source>One sentence on why is enough.</source>
        <translation>कारण का एक वाक्य पर्याप्त है।</translation>
    </message>
    <message>
        <source>It will not be in the bundle.</source>
        <translation>ये पुलिंदे में नहीं जाएँगे।</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>सूची बंद करें</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Opened once, hash taken</source>
        <translation>एक बार खोली गई, हैश लिया गया</translation>
    </message>
    <message>
        <source>Container has the one allowed form</source>
        <translation>कंटेनर का रूप सही</translation>
    </message>
    <message>
        <source>Lists of signed files</source>
        <translation>हस्ताक्षरित फ़ाइलों की सूचियाँ</translation>
    </message>
    <message>
        <source>Every file covered, none missing</source>
        <translation>हर फ़ाइल सूची में, कोई कमी नहीं</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Certificates lead to the programme</source>
        <translation>डिजिटल प्रमाणपत्र कार्यक्रम तक</translation>
    </message>
    <message>
        <source>Every file equals its signed hash</source>
        <translation>हर फ़ाइल अपने हैश के समान</translation>
    </message>
    <message>
        <source>Data in canonical form</source>
        <translation>डेटा मानक रूप में</translation>
    </message>
    <message>
        <source>Data follows its schema</source>
        <translation>डेटा की संरचना सही</translation>
    </message>
    <message>
        <source>Answers, evidence and checklist agree</source>
        <translation>उत्तर, साक्ष्य और जाँच-सूची में मेल</translation>
    </message>
    <message>
        <source>Audit log unbroken</source>
        <translation>ऑडिट लॉग अटूट</translation>
    </message>
    <message>
        <source>Roles were granted</source>
        <translation>भूमिकाएँ अधिकृत</translation>
    </message>
    <message>
        <source>Revision follows its predecessor</source>
        <translation>संशोधन अपने क्रम में</translation>
    </message>
    <message>
        <source>Time and revocation</source>
        <translation>समय एवं निरसन</translation>
    </message>
    <message>
        <source>Evidence is of the type it says</source>
        <translation>साक्ष्य अपने प्रकार का</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>चरण %1 पर रुकी</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>सत्यापित</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>अनिर्णीत</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>सत्यापन विफल</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>Check cancelled</source>
        <translation>जाँच रद्द की गई</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>जाँच नहीं हो सकी</translation>
    </message>
    <message>
        <source>There is no verdict: the check was cancelled. The file is as it was.</source>
        <translation>कोई निष्कर्ष नहीं है: जाँच रद्द की गई। फ़ाइल यथावत है।</translation>
    </message>
    <message>
        <source>%1 This says nothing about the bundle.</source>
        <translation>%1 इससे पुलिंदे के बारे में कुछ भी सिद्ध नहीं होता।</translation>
    </message>
    <message>
        <source>A process of its own reads the file; nothing in it can do harm here.</source>
        <translation>फ़ाइल एक अलग प्रक्रिया में पढ़ी जाती है; उसकी कोई सामग्री यहाँ हानि नहीं पहुँचा सकती।</translation>
    </message>
    <message>
        <source>Every signature holds, every file is the one that was signed, and who signed was entitled to.</source>
        <translation>हर हस्ताक्षर मान्य है, हर फ़ाइल वही है जिस पर हस्ताक्षर हुए थे, और हस्ताक्षरकर्ता इसके लिए अधिकृत थे।</translation>
    </message>
    <message>
        <source>What could be checked holds, but not everything could be judged: see what was found.</source>
        <translation>जो जाँचा जा सका वह सही है, पर हर बात का निर्णय नहीं हो सका: नीचे निष्कर्ष देखें।</translation>
    </message>
    <message>
        <source>This file is signed, but it is no bundle of a visit.</source>
        <translation>इस फ़ाइल पर हस्ताक्षर हैं, पर यह किसी दौरे का पुलिंदा नहीं है।</translation>
    </message>
    <message>
        <source>Nothing in this file may be relied on. It was left as it is.</source>
        <translation>इस फ़ाइल की किसी बात पर भरोसा न करें। फ़ाइल यथावत रखी गई है।</translation>
    </message>
    <message>
        <source>Load the programme file on the start page, then check again.</source>
        <translation>आरंभ पृष्ठ पर कार्यक्रम फ़ाइल लें, फिर पुनः जाँचें।</translation>
    </message>
    <message>
        <source>Load the newest programme file on the start page, then check again.</source>
        <translation>आरंभ पृष्ठ पर नवीनतम कार्यक्रम फ़ाइल लें, फिर पुनः जाँचें।</translation>
    </message>
    <message>
        <source>It belongs to another cycle: check it with the programme file of that cycle.</source>
        <translation>यह किसी अन्य चक्र का है: उसी चक्र की कार्यक्रम फ़ाइल से जाँचें।</translation>
    </message>
    <message>
        <source>A required signature is missing: ask the team for the bundle with all of them.</source>
        <translation>एक आवश्यक हस्ताक्षर नहीं है: दल से सभी हस्ताक्षरों वाला पुलिंदा माँगें।</translation>
    </message>
    <message>
        <source>Ask the programme authority whether this signer was entitled.</source>
        <translation>कार्यक्रम प्राधिकरण से पूछें कि क्या हस्ताक्षरकर्ता अधिकृत थे।</translation>
    </message>
    <message>
        <source>The signer belongs to no programme that this laptop knows: ask the sender under which programme it was signed.</source>
        <translation>हस्ताक्षरकर्ता इस लैपटॉप के ज्ञात कार्यक्रम के नहीं हैं: भेजने वाले से पूछें कि हस्ताक्षर किस कार्यक्रम में हुए।</translation>
    </message>
    <message>
        <source>Check again; if it fails again, copy the file to this laptop first.</source>
        <translation>पुनः जाँचें; फिर भी न हो सके तो पहले फ़ाइल की प्रतिलिपि इस लैपटॉप पर लें।</translation>
    </message>
    <message>
        <source>Compare the content id with the one that was read aloud at the city.</source>
        <translation>सामग्री पहचान का मिलान उससे करें जो नगर में पढ़कर सुनाई गई थी।</translation>
    </message>
    <message>
        <source>Copies of this file are checked in the same way.</source>
        <translation>इस फ़ाइल की प्रतिलिपियाँ भी इसी प्रकार जाँची जाती हैं।</translation>
    </message>
    <message>
        <source>Until then do not rely on it.</source>
        <translation>तब तक इस पर भरोसा न करें।</translation>
    </message>
    <message>
        <source>This is a programme file: load it on the start page.</source>
        <translation>यह कार्यक्रम फ़ाइल है: इसे आरंभ पृष्ठ पर लें।</translation>
    </message>
    <message>
        <source>Ask the sender for the file again, by another stick.</source>
        <translation>भेजने वाले से फ़ाइल पुनः माँगें, दूसरी पेन ड्राइव पर।</translation>
    </message>
    <message>
        <source>If it fails again, ask for the laptop it was signed on.</source>
        <translation>फिर भी विफल रहे तो वह लैपटॉप माँगें जिस पर हस्ताक्षर हुए थे।</translation>
    </message>
    <message>
        <source>Keep this file; it may be evidence.</source>
        <translation>यह फ़ाइल सुरक्षित रखें; यह प्रमाण हो सकती है।</translation>
    </message>
    <message>
        <source>Not who changed it, nor when, nor why: a failing stick can do it as well as a hand.</source>
        <translation>यह नहीं कि किसने, कब और क्यों बदला: ख़राब पेन ड्राइव से भी ऐसा हो सकता है और किसी के हाथ से भी।</translation>
    </message>
    <message>
        <source>Not whether the levels are deserved, nor what happened on the laptop before the first signature. Times are those that the signers’ laptops wrote.</source>
        <translation>यह नहीं कि स्तर उचित थे या नहीं, न यह कि पहले हस्ताक्षर से पूर्व लैपटॉप पर क्या हुआ। समय वही है जो हस्ताक्षरकर्ताओं के लैपटॉप ने लिखा।</translation>
    </message>
    <message>
        <source>This visit belongs to no cycle.</source>
        <translation>यह दौरा किसी चक्र का नहीं है।</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>फ़ाइल का SHA-256: %1</translation>
    </message>
    <message>
        <source>Content id: %1</source>
        <translation>सामग्री पहचान: %1</translation>
    </message>
    <message>
        <source>%1, revision %2, visit %3</source>
        <comment>city, number, id</comment>
        <translation>%1, संशोधन %2, दौरा %3</translation>
    </message>
    <message>
        <source>Signed: %1, %2 (%3), %4</source>
        <comment>name, role, identity, time</comment>
        <translation>हस्ताक्षरित: %1, %2 (%3), %4</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>जाँच %1</translation>
    </message>
</context>
<context>
    <name>mulyankan::AnswerArea</name>
    <message>
        <source>Not seen yet</source>
        <translation>अभी देखा नहीं गया</translation>
    </message>
    <message>
        <source>Still to be seen: it counts as open.</source>
        <translation>अभी देखना शेष है: प्रश्न शेष माना जाता है।</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>उत्तर वापस लें</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Why does the question not apply here?</source>
        <translation>यह प्रश्न यहाँ क्यों लागू नहीं है?</translation>
    </message>
    <message>
        <source>What the city does not have, and who said so</source>
        <translation>नगर में क्या नहीं है, और यह किसने बताया</translation>
    </message>
    <message>
        <source>The reason is still missing. The visit cannot be signed without it.</source>
        <translation>कारण अभी शेष है। इसके बिना दौरे पर हस्ताक्षर नहीं हो सकते।</translation>
    </message>
    <message>
        <source>Evidence supports up to level %1</source>
        <translation>साक्ष्य से समर्थित: स्तर %1 तक</translation>
    </message>
    <message>
        <source>The visit is signed: it is read only.</source>
        <translation>दौरा हस्ताक्षरित है: इसे केवल पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Answered: not applicable.</source>
        <translation>उत्तर: लागू नहीं।</translation>
    </message>
    <message>
        <source>It leaves the score; the secretariat approves it.</source>
        <translation>प्रश्न अंकों की गणना में नहीं आता; अनुमोदन सचिवालय करता है।</translation>
    </message>
    <message>
        <source>Answered: no evidence produced.</source>
        <translation>उत्तर: साक्ष्य प्रस्तुत नहीं।</translation>
    </message>
    <message>
        <source>It counts as level 1.</source>
        <translation>गणना में इसे स्तर 1 माना जाता है।</translation>
    </message>
    <message>
        <source>Marked: not seen yet.</source>
        <translation>अंकित: अभी देखा नहीं गया।</translation>
    </message>
    <message>
        <source>It still counts as open.</source>
        <translation>प्रश्न अभी शेष माना जाता है।</translation>
    </message>
    <message>
        <source>The visit is signed.</source>
        <translation>दौरा हस्ताक्षरित है।</translation>
    </message>
    <message>
        <source>Its answers are read only.</source>
        <translation>इसके उत्तर केवल पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>This question cannot be answered with “not applicable”.</source>
        <translation>इस प्रश्न का उत्तर ‘लागू नहीं’ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>It applies to every city. Choose a level, or say that no evidence was produced.</source>
        <translation>यह प्रत्येक नगर पर लागू है। स्तर चुनें, अथवा ‘साक्ष्य प्रस्तुत नहीं’ अंकित करें।</translation>
    </message>
</context>
<context>
    <name>mulyankan::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>हटा दें</translation>
    </message>
</context>
<context>
    <name>mulyankan::CertificateSteps</name>
    <message>
        <source>none</source>
        <comment>no certificate</comment>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>requested</source>
        <comment>a certificate</comment>
        <translation>अनुरोध किया</translation>
    </message>
    <message>
        <source>certified</source>
        <comment>a person</comment>
        <translation>प्रमाणित</translation>
    </message>
</context>
<context>
    <name>mulyankan::ChangeCard</name>
    <message>
        <source>level %1</source>
        <translation>स्तर %1</translation>
    </message>
    <message>
        <source>Without a type it counts for nothing yet.</source>
        <translation>प्रकार दिए बिना इसकी गणना नहीं होती।</translation>
    </message>
    <message>
        <source>Another group is present: %1. The evidence now carries to level %2.</source>
        <translation>एक और समूह का साक्ष्य मिला: %1। अब साक्ष्य से स्तर %2 समर्थित है।</translation>
    </message>
    <message>
        <source>With it the evidence carries to level %1.</source>
        <translation>इसके साथ साक्ष्य से स्तर %1 समर्थित है।</translation>
    </message>
    <message>
        <source>The evidence carries to level 5 without it too.</source>
        <translation>इसके बिना भी साक्ष्य से स्तर 5 समर्थित है।</translation>
    </message>
    <message>
        <source>Another group is present: %1. Level %2 needs more items.</source>
        <translation>एक और समूह का साक्ष्य मिला: %1। स्तर %2 के लिए और साक्ष्य चाहिए।</translation>
    </message>
    <message>
        <source>It does not change how far the evidence of %1 carries.</source>
        <translation>इससे %1 के समर्थित स्तर में अंतर नहीं आता।</translation>
    </message>
    <message>
        <source>What this item changes in %1</source>
        <translation>इस साक्ष्य से %1 में क्या बदलता है</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अब</translation>
    </message>
</context>
<context>
    <name>mulyankan::ChecklistColumn</name>
    <message>
        <source>Find a question</source>
        <translation>प्रश्न खोजें</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>मिले हुए प्रश्न</translation>
    </message>
    <message>
        <source>Questions that do not apply</source>
        <translation>प्रश्न जो लागू नहीं हैं</translation>
    </message>
    <message>
        <source>These questions do not apply here. Answers given to them are kept aside and do not count. Choose one to go to what decides it.</source>
        <translation>ये प्रश्न यहाँ लागू नहीं हैं। इनके दिए गए उत्तर अलग सुरक्षित हैं और गणना में नहीं आते। जिस तथ्य या उत्तर से यह निर्धारित होता है, वहाँ जाने के लिए कोई प्रश्न चुनें।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>चिह्नित</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>बिना साक्ष्य</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>नोट सहित</translation>
    </message>
    <message>
        <source>Back to the parameters</source>
        <translation>मापदंडों पर लौटें</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) do not apply</source>
        <translation>
            <numerusform>%n प्रश्न लागू नहीं है</numerusform>
            <numerusform>%n प्रश्न लागू नहीं हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>The questions are being read.</source>
        <translation>प्रश्न पढ़े जा रहे हैं।</translation>
    </message>
    <message>
        <source>No question behind the filters has these words.</source>
        <translation>चुने हुए फ़िल्टर वाले किसी प्रश्न में ये शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>No question has these words. Question, guidance, note, names of evidence and code are looked at, in Hindi and English.</source>
        <translation>किसी प्रश्न में ये शब्द नहीं हैं। प्रश्न, मार्गदर्शन, नोट, साक्ष्य के नाम और कोड में, हिंदी तथा अंग्रेज़ी दोनों में, खोजा जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) found</source>
        <translation>
            <numerusform>%n प्रश्न मिला</numerusform>
            <numerusform>%n प्रश्न मिले</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>उत्तर दिया गया</translation>
    </message>
    <message>
        <source>Another answer decides that it does not apply.</source>
        <translation>किसी अन्य उत्तर के कारण यह लागू नहीं है।</translation>
    </message>
</context>
<context>
    <name>mulyankan::ChecklistFooter</name>
    <message>
        <source>Go to the review</source>
        <translation>समीक्षा पर जाएँ</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>अगला शेष प्रश्न</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>अगला प्रश्न</translation>
    </message>
    <message>
        <source>This is the first question.</source>
        <translation>यह पहला प्रश्न है।</translation>
    </message>
    <message numerus="yes">
        <source>Back where the round began: %n question(s) still open.</source>
        <translation>
            <numerusform>क्रम जहाँ से आरंभ हुआ था, वहीं लौट आए: %n प्रश्न अभी शेष है।</numerusform>
            <numerusform>क्रम जहाँ से आरंभ हुआ था, वहीं लौट आए: %n प्रश्न अभी शेष हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete: every question has an answer.</source>
        <translation>पूर्ण: प्रत्येक प्रश्न का उत्तर दर्ज है।</translation>
    </message>
    <message>
        <source>%1 does not apply. What was answered is kept aside.</source>
        <translation>%1 लागू नहीं है। दिया गया उत्तर अलग सुरक्षित है।</translation>
    </message>
    <message>
        <source>This is the last question.</source>
        <translation>यह अंतिम प्रश्न है।</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Scores and what to settle before signing</source>
        <translation>अंक तथा हस्ताक्षर से पूर्व शेष कार्य</translation>
    </message>
</context>
<context>
    <name>mulyankan::ChecklistPage</name>
    <message>
        <source>Find a question</source>
        <translation>प्रश्न खोजें</translation>
    </message>
    <message>
        <source>%1   %2 / %3</source>
        <comment>parameter, number of the question, how many</comment>
        <translation>%1   %2 / %3</translation>
    </message>
    <message>
        <source>Parameters and questions</source>
        <translation>मापदंड और प्रश्न</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave the field</source>
        <translation>प्रविष्टि से बाहर</translation>
    </message>
    <message>
        <source>level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>साक्ष्य प्रस्तुत नहीं</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>attach</source>
        <translation>संलग्न करें</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>मार्गदर्शन</translation>
    </message>
</context>
<context>
    <name>mulyankan::ChecklistScores</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>यह पट्टी छिपाएँ</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>अब तक</translation>
    </message>
    <message>
        <source>If signed now</source>
        <translation>अभी हस्ताक्षर हों तो</translation>
    </message>
    <message>
        <source>Scores are hidden. Ctrl+H shows them again.</source>
        <translation>अंक छिपे हैं। Ctrl+H से फिर दिखेंगे।</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>उत्तर दिए गए प्रश्न</translation>
    </message>
    <message>
        <source>Scores of the parameters</source>
        <translation>मापदंडों के अंक</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2 में से %1 के उत्तर दर्ज</translation>
    </message>
    <message>
        <source>This visit is discarded. It can be read, not changed.</source>
        <translation>यह दौरा निरस्त है। इसे पढ़ा जा सकता है, बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This visit is signed. It can be read, not changed.</source>
        <translation>इस दौरे पर हस्ताक्षर हो चुके हैं। इसे पढ़ा जा सकता है, बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Nothing stands in the way of signing.</source>
        <translation>हस्ताक्षर में कोई बाधा नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle before signing</source>
        <translation>
            <numerusform>हस्ताक्षर से पूर्व %n कार्य शेष है</numerusform>
            <numerusform>हस्ताक्षर से पूर्व %n कार्य शेष हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the review</source>
        <translation>समीक्षा पर जाएँ</translation>
    </message>
    <message>
        <source>All in the review</source>
        <translation>समीक्षा में सभी</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, what is missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>उत्तर शेष</translation>
    </message>
    <message>
        <source>reason missing</source>
        <translation>कारण नहीं दिया गया</translation>
    </message>
    <message>
        <source>needs evidence</source>
        <translation>साक्ष्य अपेक्षित</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>फ़ाइल नहीं मिली</translation>
    </message>
    <message>
        <source>dates of the visit missing</source>
        <translation>दौरे की तिथियाँ नहीं दी गईं</translation>
    </message>
    <message>
        <source>no lead named</source>
        <translation>दल प्रमुख नामित नहीं</translation>
    </message>
    <message>
        <source>declaration of interest missing</source>
        <translation>हित-घोषणा शेष</translation>
    </message>
</context>
<context>
    <name>mulyankan::ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>चुनने के लिए कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>mulyankan::CityDetail</name>
    <message numerus="yes">
        <source>%n item(s) of evidence</source>
        <translation>
            <numerusform>%n साक्ष्य</numerusform>
            <numerusform>%n साक्ष्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Overall score, band “%1”</source>
        <translation>समग्र अंक, श्रेणी ‘%1’</translation>
    </message>
    <message>
        <source>%1 (lead)</source>
        <translation>%1 (दल प्रमुख)</translation>
    </message>
    <message>
        <source>Nobody of the team is named yet</source>
        <translation>दल का कोई नाम अभी अंकित नहीं है</translation>
    </message>
    <message>
        <source>Of %1 questions the city agrees on %2, partly on %3, and disagrees on %4. On %5 it has made no remark.</source>
        <translation>%1 प्रश्नों में से नगर %2 पर सहमत, %3 पर आंशिक सहमत और %4 पर असहमत है। %5 पर कोई टिप्पणी नहीं है।</translation>
    </message>
</context>
<context>
    <name>mulyankan::CityList</name>
    <message>
        <source>%1 · %2 zone</source>
        <translation>%1 · %2 अंचल</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Cities found</source>
        <translation>मिले हुए नगर</translation>
    </message>
    <message>
        <source>formerly or also %1</source>
        <translation>पूर्व या अन्य नाम %1</translation>
    </message>
    <message>
        <source>similar spelling</source>
        <translation>मिलती-जुलती वर्तनी</translation>
    </message>
</context>
<context>
    <name>mulyankan::CityModel</name>
    <message>
        <source>Level %1 · %2</source>
        <translation>स्तर %1 · %2</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>उत्तर शेष</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>Agrees partly</source>
        <translation>आंशिक सहमत</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>असहमत</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of evidence</source>
        <translation>
            <numerusform>%n साक्ष्य</numerusform>
            <numerusform>%n साक्ष्य</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit as a whole</source>
        <translation>समग्र दौरा</translation>
    </message>
</context>
<context>
    <name>mulyankan::CitySection</name>
    <message>
        <source>Which city is visited?</source>
        <translation>किस नगर का दौरा है?</translation>
    </message>
    <message>
        <source>Which city is it instead?</source>
        <translation>इसके स्थान पर कौन-सा नगर है?</translation>
    </message>
    <message>
        <source>City and dates</source>
        <translation>नगर और तिथि</translation>
    </message>
    <message>
        <source>City</source>
        <translation>नगर</translation>
    </message>
    <message>
        <source>Name in Hindi or English, code or State</source>
        <translation>हिन्दी या अंग्रेज़ी में नाम, कोड या राज्य</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 ही रखें</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>What the visit is for</source>
        <translation>दौरे का उद्देश्य</translation>
    </message>
    <message>
        <source>Change the city…</source>
        <translation>नगर बदलें…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>स्थल</translation>
    </message>
    <message>
        <source>Command centre, address</source>
        <translation>कमान केंद्र, पता</translation>
    </message>
    <message>
        <source>Without a cycle it stands in no results.</source>
        <translation>चक्र के बिना यह किसी परिणाम में नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>To learn and to train: a ribbon says so on every page, and it never counts.</source>
        <translation>सीखने और प्रशिक्षण के लिए: प्रत्येक पृष्ठ पर पट्टी यह बताती है, और इसकी गणना कभी नहीं होती।</translation>
    </message>
    <message>
        <source>Counts in the results of the cycle once it is signed.</source>
        <translation>हस्ताक्षर के बाद चक्र के परिणामों में गिना जाता है।</translation>
    </message>
    <message>
        <source>Until it is loaded anew, a visit begins on the framework of this program, outside a cycle.</source>
        <translation>जब तक इसे फिर से लोड नहीं किया जाता, दौरा इस प्रोग्राम के ढाँचे पर, किसी चक्र के बाहर आरंभ होता है।</translation>
    </message>
    <message>
        <source>%1. The visit begins on the questionnaire of this cycle.</source>
        <translation>%1। दौरा इस चक्र की प्रश्नावली पर आरंभ होता है।</translation>
    </message>
    <message>
        <source>Without a programme file.</source>
        <translation>कार्यक्रम फ़ाइल के बिना।</translation>
    </message>
    <message>
        <source>The visit begins on the framework of this program, outside a cycle. It can be filled in whole; to sign it, a programme file is needed.</source>
        <translation>दौरा इस प्रोग्राम के ढाँचे पर, किसी चक्र के बाहर आरंभ होता है। इसे पूरा भरा जा सकता है; हस्ताक्षर के लिए कार्यक्रम फ़ाइल आवश्यक है।</translation>
    </message>
    <message numerus="yes">
        <source>%n cities; former names are found too. Nothing is saved before a city is chosen.</source>
        <translation>
            <numerusform>%n नगर; पूर्व नाम से भी मिलता है। नगर चुनने से पहले कुछ भी सहेजा नहीं जाता।</numerusform>
            <numerusform>%n नगर; पूर्व नामों से भी मिलते हैं। नगर चुनने से पहले कुछ भी सहेजा नहीं जाता।</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers, evidence and dates stay with the visit.</source>
        <translation>सभी उत्तर, साक्ष्य और तिथियाँ दौरे के साथ बनी रहती हैं।</translation>
    </message>
    <message>
        <source>The register of cities is being read…</source>
        <translation>नगरों की सूची पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>No city of the register is spelt like “%1”. Try the State or a part of the name.</source>
        <translation>सूची में “%1” जैसी वर्तनी का कोई नगर नहीं है। राज्य या नाम का कोई भाग लिखकर देखें।</translation>
    </message>
    <message numerus="yes">
        <source>%n found, the first: %1</source>
        <translation>
            <numerusform>%n मिला, पहला: %1</numerusform>
            <numerusform>%n मिले, पहला: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 zone · %3</source>
        <translation>%1 · %2 अंचल · %3</translation>
    </message>
    <message>
        <source>After the last day (%1). Nothing is saved until one of the two is changed.</source>
        <translation>समाप्ति (%1) के बाद की तिथि। जब तक दोनों में से एक न बदली जाए, कुछ भी सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Before the first day (%1). Nothing is saved until one of the two is changed.</source>
        <translation>आरंभ (%1) से पहले की तिथि। जब तक दोनों में से एक न बदली जाए, कुछ भी सहेजा नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>mulyankan::CitySummary</name>
    <message>
        <source>Show the levels to the city?</source>
        <translation>नगर को स्तर दिखाएँ?</translation>
    </message>
    <message>
        <source>This cycle does not say that cities see levels and scores before the results are declared. They are shown until this summary is closed.</source>
        <translation>इस चक्र में परिणाम घोषणा से पूर्व नगरों को स्तर एवं अंक दिखाने का प्रावधान नहीं है। ये इस सारांश के बंद होने तक दिखेंगे।</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Summary for the city</source>
        <translation>नगर के लिए सारांश</translation>
    </message>
    <message>
        <source>Levels and scores</source>
        <translation>स्तर एवं अंक</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Parameters and questions</source>
        <translation>मापदंड एवं प्रश्न</translation>
    </message>
    <message>
        <source>Agrees %1 · partly %2 · disagrees %3</source>
        <translation>सहमत %1 · आंशिक सहमत %2 · असहमत %3</translation>
    </message>
    <message>
        <source>Illustrative framework, not the official IMAF 2.0 questionnaire</source>
        <translation>उदाहरणात्मक ढाँचा; यह आधिकारिक आईएमएएफ़ 2.0 प्रश्नावली नहीं है</translation>
    </message>
    <message>
        <source>This is the beginning.</source>
        <translation>यह आरंभ है।</translation>
    </message>
    <message>
        <source>This is the last question.</source>
        <translation>यह अंतिम प्रश्न है।</translation>
    </message>
</context>
<context>
    <name>mulyankan::ConsentPanel</name>
    <message>
        <source>Statement of the lead assessor</source>
        <translation>प्रमुख मूल्यांकनकर्ता का कथन</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>I have read the statement and it is true.</source>
        <translation>मैंने यह कथन पढ़ लिया है और यह सत्य है।</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>हस्ताक्षर कौन करते हैं</translation>
    </message>
    <message>
        <source>Identity on a stick…</source>
        <translation>पेन ड्राइव पर पहचान…</translation>
    </message>
    <message>
        <source>Passphrase of the signing key</source>
        <translation>हस्ताक्षर कुंजी का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock चालू है।</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>पासफ़्रेज़ छिपाएँ</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>पासफ़्रेज़ दिखाएँ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The certificate has not come back yet.</source>
        <translation>प्रमाणपत्र अभी वापस नहीं मिला है।</translation>
    </message>
    <message>
        <source>Not now: %1. %2</source>
        <translation>अभी नहीं: %1। %2</translation>
    </message>
    <message>
        <source>Sample passphrase: %1</source>
        <translation>नमूने का पासफ़्रेज़: %1</translation>
    </message>
    <message>
        <source>Nobody on this laptop may sign this visit now.</source>
        <translation>इस लैपटॉप पर अभी कोई इस दौरे पर हस्ताक्षर के लिए अधिकृत नहीं है।</translation>
    </message>
    <message>
        <source>· certificate valid until %1</source>
        <translation>· प्रमाणपत्र %1 तक मान्य</translation>
    </message>
    <message>
        <source>Certificate valid until %1</source>
        <translation>प्रमाणपत्र %1 तक मान्य</translation>
    </message>
</context>
<context>
    <name>mulyankan::DateEntry</name>
    <message>
        <source>Calendar: %1</source>
        <translation>कैलेंडर: %1</translation>
    </message>
    <message>
        <source>Pick from a calendar (Alt+↓)</source>
        <translation>कैलेंडर से चुनें (Alt+↓)</translation>
    </message>
    <message>
        <source>15.1.2024</source>
        <translation>15.1.2024</translation>
    </message>
    <message>
        <source>This is no date. Write it as 15.1.2024 or 2024-01-15; %1 stays.</source>
        <translation>यह तिथि नहीं है। 15.1.2024 या 2024-01-15 के रूप में लिखें; दर्ज तिथि बनी रहती है: %1।</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>कोई तिथि नहीं</translation>
    </message>
</context>
<context>
    <name>mulyankan::DecisionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>mulyankan::EvidenceDetails</name>
    <message>
        <source>Caption</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>what the item shows</source>
        <translation>इसमें क्या दिखता है</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>decides its group</source>
        <translation>इसी से समूह तय होता है</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>who gave it, or where it comes from</source>
        <translation>किसने दिया, या कहाँ से मिला</translation>
    </message>
    <message>
        <source>Date of the thing</source>
        <translation>वस्तु की तिथि</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>दिन.माह.वर्ष</translation>
    </message>
    <message>
        <source>This is no date. Write it as 15.1.2024, or leave it empty.</source>
        <translation>यह तिथि नहीं है। इसे 15.1.2024 की तरह लिखें, या खाली छोड़ दें।</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>लिया गया</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>देखने वाले</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>किनके लिए</translation>
    </message>
    <message>
        <source>can be undone with Ctrl Z</source>
        <translation>Ctrl Z से पूर्ववत् हो सकता है</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from the file, by the camera's clock</source>
        <translation>फ़ाइल से, कैमरे की घड़ी के अनुसार</translation>
    </message>
    <message>
        <source>from the file, %1</source>
        <translation>फ़ाइल से, %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>फ़ाइल से</translation>
    </message>
    <message>
        <source>not copied: there is no file</source>
        <translation>प्रति नहीं ली गई: फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>नाम नहीं</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>%1 से हटाएँ</translation>
    </message>
    <message>
        <source>nothing yet: unsorted</source>
        <translation>अभी किसी के लिए नहीं: अवर्गीकृत</translation>
    </message>
    <message>
        <source>+ question</source>
        <translation>+ प्रश्न</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>साक्ष्य हटाएँ</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>स्थायी रूप से मिटाएँ …</translation>
    </message>
    <message>
        <source>Erases the bytes for good, because the city or the law asks</source>
        <translation>नगर या विधि की माँग पर फ़ाइल को स्थायी रूप से मिटाता है</translation>
    </message>
</context>
<context>
    <name>mulyankan::EvidenceGiver</name>
    <message>
        <source>This file was an item already.</source>
        <translation>यह फ़ाइल पहले से साक्ष्य है।</translation>
    </message>
    <message>
        <source>It now supports this question too. Its caption, source and date stay.</source>
        <translation>अब यह इस प्रश्न से भी जुड़ गई है। इसका शीर्षक, स्रोत और तिथि यथावत हैं।</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Attach evidence to %1</source>
        <translation>%1 में साक्ष्य जोड़ें</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>%1: %2 (expected here)</source>
        <translation>%1: %2 (यहाँ अपेक्षित)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What kind of evidence is it?</source>
        <translation>यह किस प्रकार का साक्ष्य है?</translation>
    </message>
    <message numerus="yes">
        <source>The kind decides which levels the evidence supports. It is written for each of the %n file(s).</source>
        <translation>
            <numerusform>प्रकार से तय होता है कि साक्ष्य किन स्तरों का समर्थन करता है। यह इस %n फ़ाइल के लिए अंकित होगा।</numerusform>
            <numerusform>प्रकार से तय होता है कि साक्ष्य किन स्तरों का समर्थन करता है। यह सभी %n फ़ाइलों के लिए अंकित होगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>What was seen, and not copied?</source>
        <translation>क्या देखा गया, जिसकी प्रति नहीं ली गई?</translation>
    </message>
    <message>
        <source>Who was asked, and what was said?</source>
        <translation>किससे पूछा गया, और उन्होंने क्या बताया?</translation>
    </message>
    <message>
        <source>It becomes an item of evidence without a file. The words stand in the report and in the bundle.</source>
        <translation>यह बिना फ़ाइल का साक्ष्य बनेगा। ये शब्द प्रतिवेदन और पुलिंदे में रहेंगे।</translation>
    </message>
    <message>
        <source>Add the item</source>
        <translation>साक्ष्य जोड़ें</translation>
    </message>
    <message>
        <source>%1 was not attached.</source>
        <translation>%1 नहीं जोड़ी जा सकी।</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not attached.</source>
        <translation>
            <numerusform>%n फ़ाइल नहीं जोड़ी जा सकी।</numerusform>
            <numerusform>%n फ़ाइलें नहीं जोड़ी जा सकीं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::EvidenceList</name>
    <message>
        <source>Caption or file name</source>
        <translation>शीर्षक या फ़ाइल का नाम</translation>
    </message>
    <message>
        <source>Find an item by caption or file name</source>
        <translation>शीर्षक या फ़ाइल के नाम से साक्ष्य खोजें</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>Gallery of the items</source>
        <translation>साक्ष्यों की चित्र-सूची</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>फ़ाइलें यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>or paste with Ctrl + V · several at once</source>
        <translation>या Ctrl + V से चिपकाएँ · एक साथ अनेक</translation>
    </message>
    <message>
        <source>Pick files</source>
        <translation>फ़ाइलें चुनें</translation>
    </message>
    <message>
        <source>Enter something that was only seen</source>
        <translation>केवल देखी गई वस्तु दर्ज करें</translation>
    </message>
    <message>
        <source>Something that may not be copied: describe it, and who saw it</source>
        <translation>जिसकी प्रति नहीं ली जा सकती: उसका विवरण, और देखने वाले का नाम</translation>
    </message>
    <message>
        <source>Which items the list shows</source>
        <translation>सूची में कौन-से साक्ष्य हों</translation>
    </message>
    <message numerus="yes">
        <source>· %n item(s)</source>
        <translation>
            <numerusform>· %n साक्ष्य</numerusform>
            <numerusform>· %n साक्ष्य</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>सभी %1</translation>
    </message>
    <message>
        <source>There is no item here yet.</source>
        <translation>यहाँ अभी कोई साक्ष्य नहीं है।</translation>
    </message>
    <message>
        <source>No caption and no file name holds these words.</source>
        <translation>इन शब्दों वाला कोई शीर्षक या फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Putting the files in order of capture</source>
        <translation>फ़ाइलें लिए जाने के क्रम में लगाई जा रही हैं</translation>
    </message>
    <message>
        <source>Taking in %1 of %2: %3</source>
        <translation>%2 में से %1 ली जा रही है: %3</translation>
    </message>
</context>
<context>
    <name>mulyankan::EvidencePage</name>
    <message numerus="yes">
        <source>%n item(s) given to %1.</source>
        <translation>
            <numerusform>%n साक्ष्य %1 को दिया गया।</numerusform>
            <numerusform>%n साक्ष्य %1 को दिए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z से पूर्ववत् करें।</translation>
    </message>
    <message>
        <source>attach</source>
        <translation>संलग्न करें</translation>
    </message>
    <message>
        <source>give to a question</source>
        <translation>प्रश्न को दें</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>item</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>No item</source>
        <translation>कोई साक्ष्य नहीं</translation>
    </message>
    <message>
        <source>This list of the visit is empty.</source>
        <translation>दौरे की यह सूची खाली है।</translation>
    </message>
    <message>
        <source>No evidence for %1 yet</source>
        <translation>%1 के लिए अभी साक्ष्य नहीं</translation>
    </message>
    <message>
        <source>No evidence here yet</source>
        <translation>यहाँ अभी साक्ष्य नहीं</translation>
    </message>
    <message>
        <source>Drop photographs, documents or a whole folder onto the window. Originals are kept byte for byte; many at once go into the unsorted tray, in order of capture.</source>
        <translation>चित्र, दस्तावेज़ या पूरा फ़ोल्डर विंडो पर छोड़ें। मूल फ़ाइलें ज्यों की त्यों रखी जाती हैं; एक साथ दी गई अनेक फ़ाइलें लिए जाने के क्रम में अवर्गीकृत सूची में जाती हैं।</translation>
    </message>
    <message>
        <source>Pick files</source>
        <translation>फ़ाइलें चुनें</translation>
    </message>
    <message>
        <source>Files to take in as evidence</source>
        <translation>साक्ष्य के रूप में ली जाने वाली फ़ाइलें</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste.</source>
        <translation>चिपकाने के लिए कोई चित्र या फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Copy a picture or a file first; a text belongs into a note.</source>
        <translation>पहले चित्र या फ़ाइल की प्रति लें; पाठ नोट में लिखा जाता है।</translation>
    </message>
    <message>
        <source>Removed from %1.</source>
        <translation>%1 से हटाया गया।</translation>
    </message>
    <message>
        <source>It supports no question any more: it is unsorted, kept, and in no bundle. Ctrl+Z takes this back.</source>
        <translation>अब यह किसी प्रश्न के लिए नहीं है: यह अवर्गीकृत है, रखा गया है, पर किसी पुलिंदे में नहीं जाएगा। Ctrl+Z से पूर्ववत् करें।</translation>
    </message>
    <message>
        <source>It still supports other questions. Ctrl+Z takes this back.</source>
        <translation>यह अन्य प्रश्नों के लिए बना हुआ है। Ctrl+Z से पूर्ववत् करें।</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed.</source>
        <translation>
            <numerusform>%n साक्ष्य हटाया गया।</numerusform>
            <numerusform>%n साक्ष्य हटाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Its bytes are kept until the visit is signed. Ctrl+Z brings it back.</source>
        <translation>दौरे पर हस्ताक्षर होने तक फ़ाइल रखी जाती है। Ctrl+Z से पूर्ववत् करें।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The bytes are erased for good, from this laptop and its backups; they cannot come back. The record stays: that it was there, its fingerprint, its caption, and your reason.</source>
        <translation>फ़ाइल इस लैपटॉप और इसकी प्रतिलिपियों से स्थायी रूप से मिटा दी जाएगी; वह लौट नहीं सकती। अभिलेख शेष रहेगा: कि साक्ष्य था, उसका फ़िंगरप्रिंट, शीर्षक और आपका कारण।</translation>
    </message>
    <message>
        <source>No copy of this visit went outside this laptop.</source>
        <translation>इस दौरे की कोई प्रतिलिपि इस लैपटॉप से बाहर नहीं गई।</translation>
    </message>
    <message>
        <source>Copies went outside and cannot be reached from here:
%1</source>
        <translation>प्रतिलिपियाँ बाहर गई हैं, जिन तक यहाँ से पहुँच नहीं है:
%1</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>इसे क्यों मिटाया जा रहा है?</translation>
    </message>
    <message>
        <source>Withdraw item %1</source>
        <translation>साक्ष्य %1 स्थायी रूप से मिटाएँ</translation>
    </message>
    <message>
        <source>Erase the bytes for good</source>
        <translation>स्थायी रूप से मिटाएँ</translation>
    </message>
    <message>
        <source>Nothing was withdrawn: a reason is needed.</source>
        <translation>कुछ नहीं मिटाया गया: कारण देना आवश्यक है।</translation>
    </message>
    <message>
        <source>Another visit on this laptop has the same bytes: there they stay.</source>
        <translation>इस लैपटॉप के एक अन्य दौरे में यही फ़ाइल है: वहाँ वह बनी रहेगी।</translation>
    </message>
    <message>
        <source>Its name may still stand in: %1</source>
        <translation>इसका नाम यहाँ अब भी हो सकता है: %1</translation>
    </message>
    <message>
        <source>Ask for the copies outside to be erased: %1</source>
        <translation>बाहर की प्रतिलिपियाँ मिटाने के लिए कहें: %1</translation>
    </message>
    <message>
        <source>Withdrawn. The bytes are erased, the record stays.</source>
        <translation>मिटाया गया। फ़ाइल मिट गई है, अभिलेख शेष है।</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken in.</source>
        <translation>
            <numerusform>%n साक्ष्य लिया गया।</numerusform>
            <numerusform>%n साक्ष्य लिए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost original(s) are back.</source>
        <translation>
            <numerusform>%n खोई हुई मूल फ़ाइल वापस मिल गई।</numerusform>
            <numerusform>%n खोई हुई मूल फ़ाइलें वापस मिल गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already: %1.</source>
        <translation>
            <numerusform>%n फ़ाइल पहले से थी: %1।</numerusform>
            <numerusform>%n फ़ाइलें पहले से थीं: %1।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken in.</source>
        <translation>
            <numerusform>%n फ़ाइल नहीं ली जा सकी।</numerusform>
            <numerusform>%n फ़ाइलें नहीं ली जा सकीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left where they are.</source>
        <translation>
            <numerusform>%n फ़ाइल अपने स्थान पर छोड़ी गई।</numerusform>
            <numerusform>%n फ़ाइलें अपने स्थान पर छोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>और %n।</numerusform>
            <numerusform>और %n।</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter as seen only</source>
        <translation>केवल देखा गया दर्ज करें</translation>
    </message>
</context>
<context>
    <name>mulyankan::EvidencePreview</name>
    <message>
        <source>List of items</source>
        <translation>साक्ष्यों की सूची</translation>
    </message>
    <message>
        <source>About this item</source>
        <translation>इस साक्ष्य के बारे में</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>पूरा चित्र दिखाएँ</translation>
    </message>
    <message>
        <source>Turn the view by a quarter</source>
        <translation>दृश्य को चौथाई घुमाएँ</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>चित्र-सूची</translation>
    </message>
    <message>
        <source>Only the picture</source>
        <translation>केवल चित्र</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>पिछला साक्ष्य</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>अगला साक्ष्य</translation>
    </message>
    <message>
        <source>item</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>फ़ाइल का पाठ</translation>
    </message>
    <message>
        <source>The original is kept byte for byte. Turning and zooming change only this view.</source>
        <translation>मूल फ़ाइल ज्यों की त्यों रखी जाती है। घुमाने और बड़ा करने से केवल यह दृश्य बदलता है।</translation>
    </message>
    <message>
        <source>… the file goes on; this is its beginning.</source>
        <translation>… फ़ाइल आगे भी है; यह उसका आरंभ है।</translation>
    </message>
    <message>
        <source>Withdrawn on %1: the bytes were erased for good, the record stays. Reason: %2</source>
        <translation>%1 को मिटाया गया: फ़ाइल स्थायी रूप से मिटा दी गई, अभिलेख शेष है। कारण: %2</translation>
    </message>
    <message>
        <source>Seen only</source>
        <translation>केवल देखा गया</translation>
    </message>
    <message>
        <source>It may not be copied, so there is no file. Seen by %1.</source>
        <translation>इसकी प्रति नहीं ली जा सकती, इसलिए फ़ाइल नहीं है। देखने वाले: %1।</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>फ़ाइल नहीं मिली</translation>
    </message>
    <message>
        <source>%1 has to be attached again: the same file brings it back. Or remove the item.</source>
        <translation>%1 को फिर से संलग्न करें: वही फ़ाइल इसे वापस ले आती है। अथवा साक्ष्य हटाएँ।</translation>
    </message>
    <message>
        <source>%1 · %2. There is no preview of such a file; its bytes are kept.</source>
        <translation>%1 · %2। ऐसी फ़ाइल यहाँ दिखाई नहीं जा सकती; वह ज्यों की त्यों रखी गई है।</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>पृष्ठ %1, कुल %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n साक्ष्य</numerusform>
            <numerusform>%n साक्ष्य</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>mulyankan::EvidenceStrip</name>
    <message>
        <source>Seen, not copied</source>
        <translation>देखा गया, प्रति नहीं</translation>
    </message>
    <message>
        <source>Something that may not be copied: what it was, in words.</source>
        <translation>जिसकी प्रति नहीं ली जा सकती: वह क्या था, शब्दों में।</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
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
    <name>mulyankan::FactRow</name>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Take back the answer</source>
        <translation>उत्तर वापस लें</translation>
    </message>
    <message>
        <source>Take back the answer: %1</source>
        <translation>उत्तर वापस लें: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>Why the questions do not apply: %1</source>
        <translation>ये प्रश्न लागू क्यों नहीं: %1</translation>
    </message>
    <message>
        <source>What the city said, who said it</source>
        <translation>नगर ने क्या कहा, किसने कहा</translation>
    </message>
    <message numerus="yes">
        <source>Hides %n question(s): %1 …</source>
        <translation>
            <numerusform>%n प्रश्न छिपता है: %1 …</numerusform>
            <numerusform>%n प्रश्न छिपते हैं: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n question(s): %1</source>
        <translation>
            <numerusform>%n प्रश्न छिपता है: %1</numerusform>
            <numerusform>%n प्रश्न छिपते हैं: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::FactsSection</name>
    <message>
        <source>Facts of the city</source>
        <translation>नगर के तथ्य</translation>
    </message>
    <message>
        <source>Ask at the opening meeting. An answer may hide questions that have no sense here; what was answered to them is kept.</source>
        <translation>आरंभिक बैठक में पूछें। उत्तर के अनुसार यहाँ अर्थहीन प्रश्न छिप सकते हैं; उन्हें दिए गए उत्तर सुरक्षित रहते हैं।</translation>
    </message>
</context>
<context>
    <name>mulyankan::FirstSteps</name>
    <message>
        <source>Before your first visit</source>
        <translation>पहले दौरे से पूर्व</translation>
    </message>
    <message>
        <source>Three things, once. You can begin a visit at any time; signing needs the second and the third. Nothing here needs a network.</source>
        <translation>तीन काम, केवल एक बार। दौरा कभी भी आरंभ किया जा सकता है; हस्ताक्षर के लिए दूसरा और तीसरा काम आवश्यक है। इनमें से किसी के लिए नेटवर्क नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>भाषा चुनें</translation>
    </message>
    <message>
        <source>English. Change it at any moment with Ctrl + Shift + L; nothing is lost.</source>
        <translation>हिन्दी। Ctrl + Shift + L से कभी भी बदलें; कुछ भी नहीं खोता।</translation>
    </message>
    <message>
        <source>Change to Hindi</source>
        <translation>English में बदलें</translation>
    </message>
    <message>
        <source>Load the programme file</source>
        <translation>कार्यक्रम फ़ाइल लें</translation>
    </message>
    <message>
        <source>It holds the questionnaire, the city register and whom to trust. The secretariat hands it out as one file.</source>
        <translation>इसमें प्रश्नावली, नगरों की पंजी और विश्वसनीय प्रमाणपत्रों की सूची होती है। सचिवालय इसे एक फ़ाइल के रूप में देता है।</translation>
    </message>
    <message>
        <source>Load a newer one…</source>
        <translation>नई फ़ाइल लें…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>The certificate is here, and the programme file grants it its roles.</source>
        <translation>प्रमाणपत्र यहाँ है और कार्यक्रम फ़ाइल में उसकी भूमिकाएँ दर्ज हैं।</translation>
    </message>
    <message>
        <source>Asked for. Once the secretariat has returned the certificate, take it back here.</source>
        <translation>अनुरोध किया जा चुका है। सचिवालय से प्रमाणपत्र आने पर उसे यहाँ लें।</translation>
    </message>
    <message>
        <source>Your signing key is made on this laptop and never leaves it. You give the secretariat a request; they return a certificate.</source>
        <translation>हस्ताक्षर की कुंजी इसी लैपटॉप पर बनती है और कभी बाहर नहीं जाती। आप सचिवालय को अनुरोध देते हैं; वे प्रमाणपत्र लौटाते हैं।</translation>
    </message>
    <message>
        <source>Get your identity certified</source>
        <translation>अपनी पहचान प्रमाणित कराएँ</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Take the certificate back…</source>
        <translation>प्रमाणपत्र लें…</translation>
    </message>
    <message>
        <source>Make a request…</source>
        <translation>अनुरोध बनाएँ…</translation>
    </message>
</context>
<context>
    <name>mulyankan::GateArea</name>
    <message>
        <source>Let the lead give a reason</source>
        <translation>दल प्रमुख का कारण अंकित करें</translation>
    </message>
    <message>
        <source>Reason of the lead</source>
        <translation>दल प्रमुख का कारण</translation>
    </message>
    <message>
        <source>Why this level stands although evidence is missing</source>
        <translation>साक्ष्य शेष होने पर भी यह स्तर क्यों रखा गया</translation>
    </message>
    <message>
        <source>Until then level %1 counts.</source>
        <translation>तब तक स्तर %1 गिना जाएगा।</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose level %1</source>
        <translation>स्तर %1 चुनें</translation>
    </message>
    <message>
        <source>Add an interview</source>
        <translation>साक्षात्कार जोड़ें</translation>
    </message>
    <message>
        <source>Attach: %1</source>
        <translation>जोड़ें: %1</translation>
    </message>
    <message>
        <source>Only the lead may give it: choose the lead under “Working as”.</source>
        <translation>कारण केवल दल प्रमुख दे सकते हैं: ‘दर्ज करने वाले’ में दल प्रमुख चुनें।</translation>
    </message>
    <message>
        <source>Only the lead may change it: choose the lead under “Working as”.</source>
        <translation>इसे केवल दल प्रमुख बदल सकते हैं: ‘दर्ज करने वाले’ में दल प्रमुख चुनें।</translation>
    </message>
    <message>
        <source>The reason takes away what blocks signing, nothing else: level %1 still counts, and the report shows both.</source>
        <translation>कारण से केवल हस्ताक्षर की बाधा हटती है: गणना में स्तर %1 ही रहता है, और प्रतिवेदन में दोनों दिखते हैं।</translation>
    </message>
</context>
<context>
    <name>mulyankan::GateWords</name>
    <message>
        <source>Level %1 needs more evidence.</source>
        <translation>स्तर %1 के लिए और साक्ष्य चाहिए।</translation>
    </message>
    <message>
        <source>Level %1 needs a second group.</source>
        <translation>स्तर %1 के लिए दूसरे समूह का साक्ष्य चाहिए।</translation>
    </message>
    <message>
        <source>Level %1 needs evidence of %2 groups.</source>
        <translation>स्तर %1 के लिए %2 समूहों का साक्ष्य चाहिए।</translation>
    </message>
    <message numerus="yes">
        <source>Level %1 needs %n more item(s) of evidence.</source>
        <translation>
            <numerusform>स्तर %1 के लिए %n और साक्ष्य चाहिए।</numerusform>
            <numerusform>स्तर %1 के लिए %n और साक्ष्य चाहिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Level %1 needs evidence of another kind than this: %2.</source>
        <translation>स्तर %1 के लिए इनसे भिन्न प्रकार का साक्ष्य चाहिए: %2।</translation>
    </message>
    <message>
        <source>Level %1 needs one of these: %2.</source>
        <translation>स्तर %1 के लिए इनमें से एक चाहिए: %2।</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n more group(s) is missing.</source>
        <translation>
            <numerusform>%n और समूह का साक्ष्य शेष है।</numerusform>
            <numerusform>%n और समूहों का साक्ष्य शेष है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) of evidence are missing.</source>
        <translation>
            <numerusform>%n और साक्ष्य शेष है।</numerusform>
            <numerusform>%n और साक्ष्य शेष हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence of another kind than this is missing: %1.</source>
        <translation>इनसे भिन्न प्रकार का साक्ष्य शेष है: %1।</translation>
    </message>
    <message>
        <source>One of these is missing: %1.</source>
        <translation>इनमें से एक शेष है: %1।</translation>
    </message>
</context>
<context>
    <name>mulyankan::GivePanel</name>
    <message>
        <source>Code or words of the question</source>
        <translation>प्रश्न का कोड या शब्द</translation>
    </message>
    <message>
        <source>Find the question</source>
        <translation>प्रश्न खोजें</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message numerus="yes">
        <source>Give %n item(s) to a question</source>
        <translation>
            <numerusform>%n साक्ष्य किसी प्रश्न को दें</numerusform>
            <numerusform>%n साक्ष्य किसी प्रश्न को दें</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag them onto a question, or find it by its code. Until then they are unsorted: kept, and in no bundle.</source>
        <translation>इन्हें किसी प्रश्न पर खींचें, या प्रश्न को कोड से खोजें। तब तक ये अवर्गीकृत हैं: रखे गए हैं, पर किसी पुलिंदे में नहीं जाएँगे।</translation>
    </message>
    <message>
        <source>Drag them onto a question, or find it by its code. What they support already stays.</source>
        <translation>इन्हें किसी प्रश्न पर खींचें, या प्रश्न को कोड से खोजें। ये जिन प्रश्नों के लिए पहले से हैं, उनके लिए बने रहेंगे।</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of them have a type already and keep it.</source>
        <translation>
            <numerusform>इनमें से %n का प्रकार पहले से है, वही रहेगा।</numerusform>
            <numerusform>इनमें से %n का प्रकार पहले से है, वही रहेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Give to the question</source>
        <translation>प्रश्न को दें</translation>
    </message>
    <message>
        <source>Give to %1</source>
        <translation>%1 को दें</translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation>पहले प्रश्न चुनें।</translation>
    </message>
    <message>
        <source>Choose the type first.</source>
        <translation>पहले प्रकार चुनें।</translation>
    </message>
</context>
<context>
    <name>mulyankan::HelpPage</name>
    <message>
        <source>Find in the guide</source>
        <translation>मार्गदर्शिका में खोजें</translation>
    </message>
    <message>
        <source>No chapter says this. Try a shorter word.</source>
        <translation>किसी अध्याय में यह नहीं है। छोटा शब्द लिखकर देखें।</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>अध्याय</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>जहाँ थे वहाँ वापस</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>अध्याय</translation>
    </message>
    <message>
        <source>find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>mulyankan::IdentityForm</name>
    <message>
        <source>Ask for a certificate</source>
        <translation>प्रमाणपत्र का अनुरोध करें</translation>
    </message>
    <message>
        <source>The key is made on this laptop, protected by your passphrase, and never leaves it. The secretariat gets a request, which holds your name and id.</source>
        <translation>कुंजी इसी लैपटॉप पर बनती है, आपके पासफ़्रेज़ से सुरक्षित रहती है और कभी बाहर नहीं जाती। सचिवालय को केवल अनुरोध मिलता है, जिसमें आपका नाम और पहचान संख्या होती है।</translation>
    </message>
    <message>
        <source>Your name, as it will stand beside your signature</source>
        <translation>आपका नाम, जैसा हस्ताक्षर के साथ लिखा जाएगा</translation>
    </message>
    <message>
        <source>Your id, as the secretariat knows you</source>
        <translation>आपकी पहचान संख्या, जो सचिवालय में दर्ज है</translation>
    </message>
    <message>
        <source>Passphrase for the key</source>
        <translation>कुंजी का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>पासफ़्रेज़ पुनः लिखें</translation>
    </message>
    <message>
        <source>Make the request…</source>
        <translation>अनुरोध बनाएँ…</translation>
    </message>
    <message>
        <source>The key is being made.</source>
        <translation>कुंजी बन रही है।</translation>
    </message>
    <message numerus="yes">
        <source>It needs at least %n character(s).</source>
        <translation>
            <numerusform>कम से कम %n अक्षर चाहिए।</numerusform>
            <numerusform>कम से कम %n अक्षर चाहिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Too simple: it repeats the same few characters.</source>
        <translation>बहुत सरल है: वही कुछ अक्षर दोहराए गए हैं।</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>दोनों एक समान नहीं हैं।</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Four words that do not belong together are easy to keep in mind and hard to guess. Nobody can recover it.</source>
        <translation>
            <numerusform>कम से कम %n अक्षर। चार असंबद्ध शब्द याद रखने में सरल और अनुमान में कठिन होते हैं। भूल जाने पर इसे कोई नहीं बता सकता।</numerusform>
            <numerusform>कम से कम %n अक्षर। चार असंबद्ध शब्द याद रखने में सरल और अनुमान में कठिन होते हैं। भूल जाने पर इसे कोई नहीं बता सकता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s): long enough. Nobody can recover it.</source>
        <translation>
            <numerusform>%n अक्षर: पर्याप्त है। भूल जाने पर इसे कोई नहीं बता सकता।</numerusform>
            <numerusform>%n अक्षर: पर्याप्त हैं। भूल जाने पर इसे कोई नहीं बता सकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>नाम नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>पहचान संख्या नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>Make another key for %1?</source>
        <translation>%1 के लिए एक और कुंजी बनाएँ?</translation>
    </message>
    <message>
        <source>There is a key with this id on this laptop. Another one is a reserve; it needs a certificate of its own.</source>
        <translation>इस पहचान संख्या की कुंजी इस लैपटॉप पर पहले से है। दूसरी कुंजी आरक्षित रहेगी; उसके लिए अलग प्रमाणपत्र चाहिए।</translation>
    </message>
    <message>
        <source>Make another key</source>
        <translation>एक और कुंजी बनाएँ</translation>
    </message>
</context>
<context>
    <name>mulyankan::IdentityPanel</name>
    <message>
        <source>No key was made.</source>
        <translation>कोई कुंजी नहीं बनी।</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>दौरे</translation>
    </message>
    <message>
        <source>Identities on this laptop</source>
        <translation>इस लैपटॉप पर पहचान</translation>
    </message>
    <message>
        <source>Fingerprint of the request</source>
        <translation>अनुरोध का फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>There is none yet. Ask for a certificate below.</source>
        <translation>अभी कोई नहीं है। नीचे प्रमाणपत्र का अनुरोध करें।</translation>
    </message>
    <message>
        <source>Certificate requested; it has not come back yet.</source>
        <translation>प्रमाणपत्र का अनुरोध किया गया है; वह अभी नहीं आया है।</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>प्रमाणपत्र की अवधि %1 को समाप्त हुई।</translation>
    </message>
    <message>
        <source>Certified until %1. The programme file grants it nothing yet.</source>
        <translation>%1 तक प्रमाणित। कार्यक्रम फ़ाइल में अभी इसकी कोई भूमिका दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Certified until %1. May sign as %2, %3.</source>
        <translation>%1 तक प्रमाणित। हस्ताक्षर की भूमिका: %2, %3।</translation>
    </message>
    <message>
        <source>Fingerprint of the request: %1</source>
        <translation>अनुरोध का फ़िंगरप्रिंट: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take the certificate back…</source>
        <translation>प्रमाणपत्र लें…</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>अनुरोध सहेजें…</translation>
    </message>
    <message>
        <source>Take the certificate back</source>
        <translation>प्रमाणपत्र लें</translation>
    </message>
    <message>
        <source>Certificate (*.pem *.crt *.cer);;All files (*)</source>
        <translation>प्रमाणपत्र (*.pem *.crt *.cer);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The certificate is in its place.</source>
        <translation>प्रमाणपत्र अपने स्थान पर है।</translation>
    </message>
    <message>
        <source>It can sign as soon as the programme file grants it.</source>
        <translation>कार्यक्रम फ़ाइल में भूमिका दर्ज होते ही इससे हस्ताक्षर किए जा सकते हैं।</translation>
    </message>
    <message>
        <source>What was there before stays.</source>
        <translation>जो पहले से था वही बना हुआ है।</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>अनुरोध सहेजें</translation>
    </message>
    <message>
        <source>Certificate request (*.pem)</source>
        <translation>प्रमाणपत्र अनुरोध (*.pem)</translation>
    </message>
    <message>
        <source>The request is written to %1.</source>
        <translation>अनुरोध %1 में लिखा गया।</translation>
    </message>
    <message>
        <source>Give the file to the secretariat and read the fingerprint of the request to them, by voice or from paper.</source>
        <translation>फ़ाइल सचिवालय को दें और अनुरोध का फ़िंगरप्रिंट बोलकर या काग़ज़ पर उनसे मिलाएँ।</translation>
    </message>
    <message>
        <source>The request is kept here; save it to another place.</source>
        <translation>अनुरोध यहाँ सुरक्षित है; उसे किसी अन्य स्थान पर सहेजें।</translation>
    </message>
    <message>
        <source>The key is made and the request is ready.</source>
        <translation>कुंजी बन गई है और अनुरोध तैयार है।</translation>
    </message>
    <message>
        <source>Save it as a file for the secretariat, and read the fingerprint below to them.</source>
        <translation>उसे सचिवालय के लिए फ़ाइल के रूप में सहेजें और नीचे दिया फ़िंगरप्रिंट उन्हें पढ़कर सुनाएँ।</translation>
    </message>
</context>
<context>
    <name>mulyankan::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Being cancelled…</source>
        <translation>रद्द किया जा रहा है…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2/s · about %n second(s) left</source>
        <translation>
            <numerusform>%1 · %2/से. · लगभग %n सेकंड शेष</numerusform>
            <numerusform>%1 · %2/से. · लगभग %n सेकंड शेष</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::LevelArea</name>
    <message>
        <source>Levels of %1</source>
        <translation>%1 के स्तर</translation>
    </message>
    <message>
        <source>The evidence supports this level.</source>
        <translation>साक्ष्य इस स्तर का समर्थन करते हैं।</translation>
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
        <source>%1 – Mulyankan</source>
        <translation>%1 – मूल्यांकन</translation>
    </message>
    <message>
        <source>Illustrative framework, not the official IMAF 2.0 questionnaire</source>
        <translation>उदाहरणात्मक ढाँचा; यह आधिकारिक आईएमएएफ 2.0 प्रश्नावली नहीं है</translation>
    </message>
    <message>
        <source>What you entered is kept here.</source>
        <translation>आपने जो दर्ज किया, वह यहाँ सुरक्षित है।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुनः प्रयास करें</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>फिर से किया गया: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>पूर्ववत् किया गया: %1</translation>
    </message>
    <message>
        <source>Whose answers are entered on this laptop?</source>
        <translation>इस लैपटॉप पर किसके उत्तर दर्ज किए जा रहे हैं?</translation>
    </message>
    <message>
        <source>Each answer is written down with the name of who gave it.</source>
        <translation>प्रत्येक उत्तर देने वाले के नाम के साथ अभिलिखित होता है।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>mulyankan::MeasureEntry</name>
    <message>
        <source>Lower is better.</source>
        <translation>कम मान बेहतर है।</translation>
    </message>
    <message>
        <source>of</source>
        <comment>17 of 20</comment>
        <translation>/ कुल</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1: कितने</translation>
    </message>
    <message>
        <source>%1: out of how many</source>
        <translation>%1: कुल कितने में से</translation>
    </message>
    <message>
        <source>The second figure is the total: it has to be above 0.</source>
        <translation>दूसरी संख्या कुल संख्या है: वह 0 से अधिक हो।</translation>
    </message>
    <message>
        <source>Both figures are needed; nothing is recorded yet.</source>
        <translation>दोनों संख्याएँ आवश्यक हैं; अभी कुछ दर्ज नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Points to level %1</source>
        <translation>संकेत: स्तर %1</translation>
    </message>
    <message>
        <source>Points to levels %1 to %2</source>
        <translation>संकेत: स्तर %1 से %2</translation>
    </message>
    <message>
        <source>A share outside 0 to 100 per cent: look at the figures again.</source>
        <translation>प्रतिशत 0 से 100 के बाहर है: संख्याएँ पुनः देखें।</translation>
    </message>
    <message>
        <source>Level %1 is chosen. The figure and the level do not agree: look at both again.</source>
        <translation>स्तर %1 चुना गया है। माप और स्तर परस्पर मेल नहीं खाते: दोनों पुनः देखें।</translation>
    </message>
</context>
<context>
    <name>mulyankan::MeetingSection</name>
    <message>
        <source>Opening meeting</source>
        <translation>आरंभिक बैठक</translation>
    </message>
    <message>
        <source>Closing meeting</source>
        <translation>समापन बैठक</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>उपस्थित व्यक्ति</translation>
    </message>
    <message>
        <source>The people of the visit stand here once they are named.</source>
        <translation>दौरे के व्यक्तियों के नाम लिखने पर वे यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Note on the opening meeting</source>
        <translation>आरंभिक बैठक का नोट</translation>
    </message>
    <message>
        <source>Note on the closing meeting</source>
        <translation>समापन बैठक का नोट</translation>
    </message>
    <message>
        <source>What was agreed: scope, timetable, whom to ask</source>
        <translation>क्या तय हुआ: दायरा, समय-सारणी, किससे पूछना है</translation>
    </message>
    <message>
        <source>What the city said, what stays open</source>
        <translation>नगर ने क्या कहा, क्या शेष है</translation>
    </message>
    <message>
        <source>Not within the dates of the visit.</source>
        <translation>दौरे की तिथियों के भीतर नहीं।</translation>
    </message>
    <message>
        <source>On the first day, %1</source>
        <translation>पहले दिन, %1</translation>
    </message>
    <message>
        <source>On the last day, %1</source>
        <translation>अंतिम दिन, %1</translation>
    </message>
</context>
<context>
    <name>mulyankan::MonthPopup</name>
    <message>
        <source>Mo</source>
        <translation>सो</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>मं</translation>
    </message>
    <message>
        <source>We</source>
        <translation>बु</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>गु</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>शु</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>श</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>र</translation>
    </message>
</context>
<context>
    <name>mulyankan::NoteArea</name>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>What was seen, and who was asked…</source>
        <translation>क्या देखा गया और किनसे पूछा गया…</translation>
    </message>
</context>
<context>
    <name>mulyankan::ParameterList</name>
    <message>
        <source>Questions of the parameter</source>
        <translation>मापदंड के प्रश्न</translation>
    </message>
    <message>
        <source>open</source>
        <translation>उत्तर शेष</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>उत्तर दिया गया</translation>
    </message>
</context>
<context>
    <name>mulyankan::PeopleArea</name>
    <message>
        <source>Who else was asked?</source>
        <translation>और किससे पूछा गया?</translation>
    </message>
    <message>
        <source>It is recorded with this question.</source>
        <translation>यह इस प्रश्न के साथ दर्ज होगा।</translation>
    </message>
    <message>
        <source>Record as asked</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Whom to ask:</source>
        <translation>किससे पूछें:</translation>
    </message>
    <message>
        <source>Someone else was asked</source>
        <translation>किसी और से पूछा गया</translation>
    </message>
    <message>
        <source>What they said counts only as an item of evidence.</source>
        <translation>उनका कथन तभी गिना जाएगा जब वह साक्ष्य के रूप में जोड़ा जाए।</translation>
    </message>
    <message>
        <source>Add an interview</source>
        <translation>साक्षात्कार जोड़ें</translation>
    </message>
    <message>
        <source>Check it when this person was asked.</source>
        <translation>इनसे पूछे जाने पर चिह्न लगाएँ।</translation>
    </message>
</context>
<context>
    <name>mulyankan::PeopleSection</name>
    <message>
        <source>Team and declarations of interest</source>
        <translation>दल एवं हित-घोषणा</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>जिनसे मिले</translation>
    </message>
    <message>
        <source>Each declares whether any personal or financial tie to this city exists; a tick says that there is none.</source>
        <translation>प्रत्येक सदस्य घोषित करता है कि इस नगर से कोई व्यक्तिगत या आर्थिक संबंध है या नहीं; चिह्न का अर्थ है कि कोई संबंध नहीं है।</translation>
    </message>
    <message>
        <source>Who was interviewed, and as what. The city's representative reads the summary at the end.</source>
        <translation>किससे और किस भूमिका में साक्षात्कार हुआ। नगर प्रतिनिधि अंत में सारांश पढ़ते हैं।</translation>
    </message>
    <message>
        <source>Nobody yet. The first one added is the lead.</source>
        <translation>अभी कोई नहीं। पहला जोड़ा गया व्यक्ति दल प्रमुख होता है।</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>अभी कोई नहीं।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name of a member</source>
        <translation>सदस्य का नाम</translation>
    </message>
    <message>
        <source>Name of a person met</source>
        <translation>जिनसे मिले, उनका नाम</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>सदस्य जोड़ें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add the lead</source>
        <translation>दल प्रमुख जोड़ें</translation>
    </message>
    <message>
        <source>Add as the city's representative</source>
        <translation>नगर प्रतिनिधि के रूप में जोड़ें</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>पहले नाम लिखें।</translation>
    </message>
    <message>
        <source>%1 is in this visit already. Another person of that name: write it more fully.</source>
        <translation>%1 इस दौरे में पहले से हैं। इसी नाम के दूसरे व्यक्ति हों तो नाम और पूरा लिखें।</translation>
    </message>
</context>
<context>
    <name>mulyankan::PersonRow</name>
    <message>
        <source>from %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>identity %1</source>
        <translation>पहचान %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (आप)</translation>
    </message>
    <message>
        <source>Say why they leave early.</source>
        <translation>जल्दी जाने का कारण लिखें।</translation>
    </message>
    <message>
        <source>No interviewed role</source>
        <translation>साक्षात्कार की कोई भूमिका नहीं</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>इस व्यक्ति का विवरण</translation>
    </message>
    <message>
        <source>Name, designation, days, remove</source>
        <translation>नाम, पदनाम, तिथियाँ, हटाएँ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>पदनाम</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Reason for joining late or leaving early</source>
        <translation>देर से आने या जल्दी जाने का कारण</translation>
    </message>
    <message>
        <source>Joins late, on</source>
        <translation>देर से आगमन</translation>
    </message>
    <message>
        <source>Leaves early, on</source>
        <translation>जल्दी प्रस्थान</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Role of %1: %2</source>
        <translation>%1 की भूमिका: %2</translation>
    </message>
    <message>
        <source>Interviewed as…</source>
        <translation>साक्षात्कार की भूमिका…</translation>
    </message>
    <message>
        <source>%1 was interviewed as</source>
        <translation>%1 के साक्षात्कार की भूमिका</translation>
    </message>
    <message>
        <source>Declaration of interest of %1</source>
        <translation>%1 की हित-घोषणा</translation>
    </message>
    <message>
        <source>Still to come: blocks signing</source>
        <translation>अभी शेष: हस्ताक्षर में बाधक</translation>
    </message>
    <message>
        <source>None · %1</source>
        <translation>कोई संबंध नहीं · %1</translation>
    </message>
    <message>
        <source>Interest: %1</source>
        <translation>हित: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>An interest…</source>
        <translation>कोई हित है…</translation>
    </message>
    <message>
        <source>State an interest of %1</source>
        <translation>%1 का हित बताएँ</translation>
    </message>
    <message>
        <source>Which interest does %1 have in this city?</source>
        <translation>इस नगर में %1 का कौन-सा हित है?</translation>
    </message>
    <message>
        <source>Personal or financial ties, former posts, contracts, relatives. It stands in the signed visit.</source>
        <translation>व्यक्तिगत या आर्थिक संबंध, पूर्व पद, अनुबंध, संबंधी। यह हस्ताक्षरित दौरे में दर्ज रहता है।</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>घोषित करें</translation>
    </message>
    <message>
        <source>They would leave before they join. Nothing is saved until one of the two is changed.</source>
        <translation>प्रस्थान आगमन से पहले हो जाएगा। जब तक दोनों में से एक न बदली जाए, कुछ भी सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>%1 stays: answers, meetings, evidence or the log of this visit name them. Change the role, or say when they leave.</source>
        <translation>%1 बने रहते हैं: इस दौरे के उत्तरों, बैठकों, साक्ष्य या लेखे में उनका उल्लेख है। भूमिका बदलें या प्रस्थान की तिथि लिखें।</translation>
    </message>
</context>
<context>
    <name>mulyankan::ProblemModel</name>
    <message>
        <source>Blocks signing</source>
        <translation>हस्ताक्षर में बाधक</translation>
    </message>
    <message>
        <source>Deserves a look</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>does not block signing</source>
        <translation>हस्ताक्षर में बाधक नहीं</translation>
    </message>
</context>
<context>
    <name>mulyankan::ProgrammeLoader</name>
    <message>
        <source>It carries no framework: visits begin on the shipped one.</source>
        <translation>इसमें कोई प्रश्नावली नहीं है: दौरे साथ आई प्रश्नावली पर आरंभ होते हैं।</translation>
    </message>
    <message>
        <source>Framework: %1, version %2.</source>
        <translation>प्रश्नावली: %1, संस्करण %2।</translation>
    </message>
    <message>
        <source>Cycle: %1, %2.</source>
        <translation>चक्र: %1, %2।</translation>
    </message>
    <message>
        <source>It announces no cycle.</source>
        <translation>इसमें कोई चक्र घोषित नहीं है।</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>%1 तक मान्य।</translation>
    </message>
    <message>
        <source>Load the programme file</source>
        <translation>कार्यक्रम फ़ाइल लें</translation>
    </message>
    <message>
        <source>Programme file (*.asice);;All files (*)</source>
        <translation>कार्यक्रम फ़ाइल (*.asice);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Is this your programme?</source>
        <translation>क्या यह आपका कार्यक्रम है?</translation>
    </message>
    <message>
        <source>This is the first programme file on this laptop. Compare the fingerprint of its root with the one that the programme's office has given you on paper or by voice:

%1

In full (SHA-256): %2

If they are the same, type the first group. If not, give up and tell the office.</source>
        <translation>यह इस लैपटॉप पर पहली कार्यक्रम फ़ाइल है। इसके मूल प्रमाणपत्र का फ़िंगरप्रिंट उससे मिलाएँ जो कार्यक्रम कार्यालय ने काग़ज़ पर या बोलकर दिया है:

%1

पूरा (SHA-256): %2

दोनों एक समान हों तो पहला समूह लिखें। न हों तो यहीं रुकें और कार्यालय को बताएँ।</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>दोनों एक समान हैं</translation>
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
    <name>mulyankan::QuestionHead</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n अंक</numerusform>
            <numerusform>%n अंक</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 अंक</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>अति महत्त्वपूर्ण</translation>
    </message>
    <message>
        <source>Less guidance</source>
        <translation>कम मार्गदर्शन</translation>
    </message>
    <message>
        <source>More guidance</source>
        <translation>अधिक मार्गदर्शन</translation>
    </message>
    <message>
        <source>Come back to this</source>
        <translation>इस पर लौटें</translation>
    </message>
    <message>
        <source>Marks the question to come back to it. The mark is yours alone: it is in no bundle. Key B.</source>
        <translation>प्रश्न पर लौटने का चिह्न लगाता है। यह केवल आपके लिए है: किसी पुलिंदे में नहीं जाता। कुंजी B।</translation>
    </message>
    <message>
        <source>Evidence expected</source>
        <translation>अपेक्षित साक्ष्य</translation>
    </message>
    <message numerus="yes">
        <source>Evidence is to be from the last %n month(s).</source>
        <translation>
            <numerusform>साक्ष्य पिछले %n माह का हो।</numerusform>
            <numerusform>साक्ष्य पिछले %n माह का हो।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hidden question</source>
        <translation>छिपा हुआ प्रश्न</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>प्रश्न %1 / %2</translation>
    </message>
</context>
<context>
    <name>mulyankan::QuestionPanel</name>
    <message>
        <source>What was there before stands.</source>
        <translation>पहले जो दर्ज था, वही बना हुआ है।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुनः प्रयास करें</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>This question does not apply here and is hidden.</source>
        <translation>यह प्रश्न यहाँ लागू नहीं है और छिपा हुआ है।</translation>
    </message>
    <message>
        <source>Its answer is kept and does not count.</source>
        <translation>इसका उत्तर सुरक्षित है और गिना नहीं जाता।</translation>
    </message>
    <message>
        <source>%1 Its answer is kept and does not count.</source>
        <translation>%1 इसका उत्तर सुरक्षित है और गिना नहीं जाता।</translation>
    </message>
    <message>
        <source>Show the fact</source>
        <translation>तथ्य देखें</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 देखें</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>%1 What you entered is kept.</source>
        <translation>%1 आपकी प्रविष्टि सुरक्षित है।</translation>
    </message>
</context>
<context>
    <name>mulyankan::RemarkEditor</name>
    <message>
        <source>Nobody named</source>
        <translation>कोई नाम नहीं</translation>
    </message>
    <message>
        <source>What you entered is kept here.</source>
        <translation>आपका दर्ज किया हुआ यहाँ सुरक्षित है।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुनः प्रयास करें</translation>
    </message>
    <message>
        <source>How the city sees it</source>
        <translation>नगर की टिप्पणी</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>Partly agree</source>
        <translation>आंशिक सहमत</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>असहमत</translation>
    </message>
    <message>
        <source>Take the remark back</source>
        <translation>टिप्पणी वापस लें</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>किसने कहा</translation>
    </message>
    <message>
        <source>The city's reason</source>
        <translation>नगर का कारण</translation>
    </message>
    <message>
        <source>The reason, in the city's own words</source>
        <translation>कारण, नगर के अपने शब्दों में</translation>
    </message>
    <message>
        <source>First choose how far the city agrees; then its reason can be written.</source>
        <translation>पहले चुनें कि नगर कितना सहमत है; तब कारण लिखा जा सकता है।</translation>
    </message>
</context>
<context>
    <name>mulyankan::ReviewPage</name>
    <message>
        <source>As it was signed</source>
        <translation>जैसा हस्ताक्षर के समय था</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) before signing</source>
        <translation>
            <numerusform>हस्ताक्षर से पूर्व %n बात शेष</numerusform>
            <numerusform>हस्ताक्षर से पूर्व %n बातें शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing blocks signing</source>
        <translation>हस्ताक्षर में कोई बाधा नहीं</translation>
    </message>
    <message>
        <source>What was left on the day of signing. Each line leads to its place.</source>
        <translation>हस्ताक्षर के दिन जो शेष था। हर पंक्ति अपने स्थान पर ले जाती है।</translation>
    </message>
    <message>
        <source>In the order that is easiest to settle. Each line leads to exactly its place.</source>
        <translation>जिस क्रम में सुलझाना सरल है। हर पंक्ति ठीक उसी स्थान पर ले जाती है।</translation>
    </message>
    <message>
        <source>Every question is answered, and the evidence carries it.</source>
        <translation>सभी प्रश्नों के उत्तर हैं और वे साक्ष्य से समर्थित हैं।</translation>
    </message>
    <message>
        <source>This visit is signed and can only be read.</source>
        <translation>यह दौरा हस्ताक्षरित है; इसे केवल पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>A correction would be a new revision of it.</source>
        <translation>सुधार के लिए नया संशोधन बनेगा।</translation>
    </message>
    <message>
        <source>Nothing is left to settle</source>
        <translation>कुछ भी शेष नहीं</translation>
    </message>
    <message>
        <source>Nothing blocks signing, and nothing asks for a second look.</source>
        <translation>हस्ताक्षर में कोई बाधा नहीं है, और ध्यान देने योग्य भी कुछ नहीं।</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>कोई दौरा खुला नहीं है</translation>
    </message>
    <message>
        <source>Open a visit: what is missing before it can be signed stands here.</source>
        <translation>दौरा खोलें: हस्ताक्षर से पूर्व जो शेष है, वह यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>To the visits</source>
        <translation>दौरों पर जाएँ</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>हस्ताक्षर करें…</translation>
    </message>
    <message>
        <source>To the signatures</source>
        <translation>हस्ताक्षर देखें</translation>
    </message>
    <message numerus="yes">
        <source>Opens as soon as %n thing(s) are settled</source>
        <translation>
            <numerusform>%n बात सुलझते ही खुल जाएगा</numerusform>
            <numerusform>%n बातें सुलझते ही खुल जाएगा</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice visit is signed like a real one. Nothing is signed yet by this step.</source>
        <translation>अभ्यास दौरे पर भी वास्तविक दौरे की भाँति हस्ताक्षर होते हैं। इस चरण से अभी हस्ताक्षर नहीं होते।</translation>
    </message>
    <message>
        <source>Nothing is signed yet by this step.</source>
        <translation>इस चरण से अभी हस्ताक्षर नहीं होते।</translation>
    </message>
    <message>
        <source>Show to the city</source>
        <translation>नगर को दिखाएँ</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>What is left before signing</source>
        <translation>हस्ताक्षर से पूर्व शेष</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>स्थान पर जाएँ</translation>
    </message>
    <message>
        <source>Full screen for the city</source>
        <translation>नगर के लिए पूर्ण स्क्रीन</translation>
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
    <name>mulyankan::ScorePanel</name>
    <message>
        <source>Band: %1</source>
        <translation>श्रेणी: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n red flag(s): %1</source>
        <translation>
            <numerusform>%n लाल संकेत: %1</numerusform>
            <numerusform>%n लाल संकेत: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come back to: %1</source>
        <translation>
            <numerusform>%n पर लौटना है: %1</numerusform>
            <numerusform>%n पर लौटना है: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The city agrees %1, partly %2, disagrees %3</source>
        <translation>नगर: सहमत %1, आंशिक सहमत %2, असहमत %3</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>हस्ताक्षर के अनुसार</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>अब तक</translation>
    </message>
    <message>
        <source>If signed now</source>
        <translation>अभी हस्ताक्षर हों तो</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Scores are hidden. Ctrl+H shows them.</source>
        <translation>अंक छिपे हैं। Ctrl+H से दिखेंगे।</translation>
    </message>
    <message>
        <source>Percent by parameter</source>
        <translation>मापदंडवार प्रतिशत</translation>
    </message>
    <message>
        <source>code · weight</source>
        <translation>कोड · भारांक</translation>
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
    <name>mulyankan::SeenPanel</name>
    <message>
        <source>Seen only</source>
        <translation>केवल देखा गया</translation>
    </message>
    <message>
        <source>For what may not be copied. It counts like a copied item, and the review lists it.</source>
        <translation>जिसकी प्रति नहीं ली जा सकती, उसके लिए। इसकी गणना प्रति लिए गए साक्ष्य की तरह होती है, और समीक्षा में यह सूचीबद्ध होता है।</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>क्या देखा गया</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>देखने वाले</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Enter it for %1</source>
        <translation>%1 के लिए दर्ज करें</translation>
    </message>
    <message>
        <source>Say first what was seen.</source>
        <translation>पहले लिखें कि क्या देखा गया।</translation>
    </message>
    <message>
        <source>Choose the type first.</source>
        <translation>पहले प्रकार चुनें।</translation>
    </message>
</context>
<context>
    <name>mulyankan::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Each choice holds at once.</source>
        <translation>प्रत्येक चयन तुरंत लागू होता है।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L changes it at any moment.</source>
        <translation>Ctrl+Shift+L से किसी भी समय बदली जा सकती है।</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>From 150 % on, side columns fold.</source>
        <translation>150 % से बगल के स्तंभ सिमट जाते हैं।</translation>
    </message>
    <message>
        <source>Level cards</source>
        <translation>स्तर के कार्ड</translation>
    </message>
    <message>
        <source>Long descriptions read better one below the other.</source>
        <translation>लंबे विवरण एक के नीचे एक रखने पर पढ़ने में सुगम होते हैं।</translation>
    </message>
    <message>
        <source>Score panel at the right</source>
        <translation>दाईं ओर अंकों का भाग</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Rings and panels glide. The system's wish counts too.</source>
        <translation>वलय और भाग सरकते हुए बदलते हैं। सिस्टम की इच्छा भी मानी जाती है।</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>डेटा फ़ोल्डर</translation>
    </message>
    <message>
        <source>All visits and their evidence lie here.</source>
        <translation>सभी दौरे और उनके साक्ष्य यहाँ रहते हैं।</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>उजला</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>As room allows</source>
        <translation>स्थान के अनुसार</translation>
    </message>
    <message>
        <source>Always stacked</source>
        <translation>सदा एक के नीचे एक</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>छिपा हुआ</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>दिखाया जाए</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटे अक्षर</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Mulyankan %1. Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later), without any warranty.</source>
        <translation>मूल्यांकन %1। यह मुक्त सॉफ़्टवेयर है, जो जीएनयू जनरल पब्लिक लाइसेंस के संस्करण 3 या उसके बाद के संस्करण (GPL-3.0-or-later) के अंतर्गत, बिना किसी वारंटी के उपलब्ध है।</translation>
    </message>
    <message>
        <source>The questionnaire that ships with it is illustrative, not the official IMAF 2.0 questionnaire. That one is loaded with a programme file.</source>
        <translation>इसके साथ आई प्रश्नावली उदाहरण मात्र है, आईएमएएफ़ 2.0 की आधिकारिक प्रश्नावली नहीं। आधिकारिक प्रश्नावली कार्यक्रम फ़ाइल के साथ प्राप्त होती है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This is the smallest size.</source>
        <translation>यह सबसे छोटा आकार है।</translation>
    </message>
    <message>
        <source>This is the largest size.</source>
        <translation>यह सबसे बड़ा आकार है।</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>%1 पर जाएँ</translation>
    </message>
</context>
<context>
    <name>mulyankan::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>They lie at the same place on the keyboard when it writes Devanagari. Single keys work outside of texts; Esc leaves one.</source>
        <translation>कीबोर्ड देवनागरी लिखे तब भी ये अपने स्थान पर काम करती हैं। एकल कुंजियाँ पाठ के बाहर काम करती हैं; Esc पाठ से बाहर लाता है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Not applicable; asks why</source>
        <translation>लागू नहीं; कारण पूछा जाता है</translation>
    </message>
    <message>
        <source>No evidence produced</source>
        <translation>साक्ष्य प्रस्तुत नहीं</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>अभी देखा नहीं गया</translation>
    </message>
    <message>
        <source>Take the answer back, on the cards</source>
        <translation>कार्डों पर उत्तर वापस लें</translation>
    </message>
    <message>
        <source>Come back to this question</source>
        <translation>इस पर लौटें</translation>
    </message>
    <message>
        <source>Choose the card that has the focus</source>
        <translation>जिस कार्ड पर फ़ोकस है उसे चुनें</translation>
    </message>
    <message>
        <source>From card to card, without answering</source>
        <translation>उत्तर दिए बिना कार्ड से कार्ड पर</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>अगला खुला प्रश्न</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>पिछला प्रश्न</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>अगला प्रश्न</translation>
    </message>
    <message>
        <source>Find in questions, notes and file names</source>
        <translation>प्रश्न, नोट और फ़ाइल नाम में खोजें</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>साक्ष्य जोड़ें</translation>
    </message>
    <message>
        <source>Attach what was copied</source>
        <translation>प्रतिलिपि की गई वस्तु जोड़ें</translation>
    </message>
    <message>
        <source>Leave the text, back to the question</source>
        <translation>पाठ छोड़कर प्रश्न पर लौटें</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>अगले नियंत्रण पर</translation>
    </message>
    <message>
        <source>Undo; in a text, what was typed just now</source>
        <translation>पूर्ववत् करें; पाठ में अभी लिखा गया अंश</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>नया दौरा</translation>
    </message>
    <message>
        <source>Hide the scores, show them again</source>
        <translation>अंक छिपाएँ, पुनः दिखाएँ</translation>
    </message>
    <message>
        <source>Full screen for the city</source>
        <translation>नगर के लिए पूरी स्क्रीन</translation>
    </message>
    <message>
        <source>Hindi or English</source>
        <translation>हिंदी या अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Guidance on the question, else help</source>
        <translation>प्रश्न का मार्गदर्शन, अन्यथा सहायता</translation>
    </message>
    <message>
        <source>Help on the part that has the focus</source>
        <translation>जिस भाग पर फ़ोकस है उसकी सहायता</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>यह पत्रक</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>उत्तर देना</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>पूर्ववत् करना</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>From place to place</source>
        <translation>स्थान से स्थान</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>खिड़की</translation>
    </message>
</context>
<context>
    <name>mulyankan::SignPage</name>
    <message>
        <source>The passphrase does not open this key. Nothing was signed; everything else is kept. Try again.</source>
        <translation>इस पासफ़्रेज़ से यह कुंजी नहीं खुलती। हस्ताक्षर नहीं हुए; शेष सब यथावत है। पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>Folder of the identity</source>
        <translation>पहचान का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Where the bundle goes: a folder or a stick</source>
        <translation>पुलिंदा कहाँ जाए: फ़ोल्डर या पेन ड्राइव</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>कोई दौरा खुला नहीं है</translation>
    </message>
    <message>
        <source>Open a visit from the list; what is to be signed stands here.</source>
        <translation>सूची से कोई दौरा खोलें; जिस पर हस्ताक्षर होने हैं वह यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>To the visits</source>
        <translation>दौरों की सूची पर</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>समीक्षा पर लौटें</translation>
    </message>
    <message>
        <source>Make the content id</source>
        <translation>सामग्री पहचान बनाएँ</translation>
    </message>
    <message>
        <source>From here to the bundle</source>
        <translation>यहाँ से पुलिंदे तक</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>हस्ताक्षर कौन करते हैं</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>being done</source>
        <translation>हो रहा है</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>open</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Reading every evidence file again</source>
        <translation>हर साक्ष्य फ़ाइल पुनः पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>हस्ताक्षर हो रहे हैं</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>पुलिंदा बनाया जा रहा है</translation>
    </message>
    <message>
        <source>You are about to sign</source>
        <translation>आप हस्ताक्षर करने जा रहे हैं</translation>
    </message>
    <message>
        <source>After this the visit can be read, not changed. A correction is a new revision that shows what it changes.</source>
        <translation>इसके बाद दौरा पढ़ा जा सकेगा, बदला नहीं। सुधार एक नया संशोधन होता है, जो बताता है कि क्या बदला।</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>निरस्त</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>हस्ताक्षरित</translation>
    </message>
    <message>
        <source>A discarded visit is kept, but not signed.</source>
        <translation>निरस्त दौरा रखा जाता है, पर उस पर हस्ताक्षर नहीं होते।</translation>
    </message>
    <message>
        <source>This visit can be read, not changed.</source>
        <translation>यह दौरा पढ़ा जा सकता है, बदला नहीं।</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>It is made once nothing blocks signing any more.</source>
        <translation>जब हस्ताक्षर में कोई बाधा न रहे, तब यह बनाई जाती है।</translation>
    </message>
    <message>
        <source>It is made once a programme file is there.</source>
        <translation>कार्यक्रम फ़ाइल मिलने पर यह बनाई जाती है।</translation>
    </message>
    <message>
        <source>It is being made: every evidence file is read again.</source>
        <translation>बनाई जा रही है: हर साक्ष्य फ़ाइल पुनः पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>It was not made. Make it before you sign.</source>
        <translation>यह नहीं बनी। हस्ताक्षर से पहले इसे बनाएँ।</translation>
    </message>
    <message>
        <source>You cannot sign yet: there is no programme file on this laptop.</source>
        <translation>आप अभी हस्ताक्षर नहीं कर सकते: इस लैपटॉप पर कार्यक्रम फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>You cannot sign yet: nobody on this laptop has an identity.</source>
        <translation>आप अभी हस्ताक्षर नहीं कर सकते: इस लैपटॉप पर किसी की पहचान नहीं बनी है।</translation>
    </message>
    <message>
        <source>You cannot sign yet: the certificate has not come back.</source>
        <translation>आप अभी हस्ताक्षर नहीं कर सकते: प्रमाणपत्र वापस नहीं मिला है।</translation>
    </message>
    <message>
        <source>You cannot sign: the certificate, or what it allows, has expired.</source>
        <translation>आप हस्ताक्षर नहीं कर सकते: प्रमाणपत्र या उससे मिला अधिकार समाप्त हो गया है।</translation>
    </message>
    <message>
        <source>You cannot sign: no identity on this laptop may sign this visit.</source>
        <translation>आप हस्ताक्षर नहीं कर सकते: इस लैपटॉप की कोई पहचान इस दौरे के लिए अधिकृत नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) block signing.</source>
        <translation>
            <numerusform>%n बात हस्ताक्षर में बाधक है।</numerusform>
            <numerusform>%n बातें हस्ताक्षर में बाधक हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The review lists them, each with a link to its place.</source>
        <translation>समीक्षा में इनकी सूची है, हर एक अपने स्थान पर ले जाती है।</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>The start page shows the steps. What you entered is kept.</source>
        <translation>आवश्यक चरण आरंभ पृष्ठ पर हैं। आपने जो दर्ज किया वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation>आरंभ पृष्ठ पर</translation>
    </message>
    <message>
        <source>It is being signed.</source>
        <translation>हस्ताक्षर हो रहे हैं।</translation>
    </message>
    <message>
        <source>Something still blocks signing: see the review.</source>
        <translation>हस्ताक्षर में अभी बाधा है: समीक्षा देखें।</translation>
    </message>
    <message>
        <source>Without a programme file nobody can tell who may sign.</source>
        <translation>कार्यक्रम फ़ाइल के बिना यह ज्ञात नहीं हो सकता कि कौन हस्ताक्षर कर सकते हैं।</translation>
    </message>
    <message>
        <source>Make the content id first.</source>
        <translation>पहले सामग्री पहचान बनाएँ।</translation>
    </message>
    <message>
        <source>The content id is being made.</source>
        <translation>सामग्री पहचान बनाई जा रही है।</translation>
    </message>
    <message>
        <source>Nobody here may sign this visit now.</source>
        <translation>यहाँ अभी कोई इस दौरे पर हस्ताक्षर के लिए अधिकृत नहीं है।</translation>
    </message>
    <message>
        <source>Confirm that you have read the statement.</source>
        <translation>पुष्टि करें कि आपने कथन पढ़ लिया है।</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>हस्ताक्षर हो रहे हैं…</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Export the bundle…</source>
        <translation>पुलिंदा निर्यात करें…</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>पुनः निर्यात करें…</translation>
    </message>
    <message>
        <source>A bundle is being written.</source>
        <translation>पुलिंदा लिखा जा रहा है।</translation>
    </message>
    <message>
        <source>About %1, to a folder or a stick</source>
        <translation>लगभग %1, फ़ोल्डर या पेन ड्राइव पर</translation>
    </message>
    <message>
        <source>Everything that blocks is settled</source>
        <translation>कोई बाधा शेष नहीं</translation>
    </message>
    <message>
        <source>checked again at %1</source>
        <translation>%1 पर पुनः जाँचा गया</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) block signing</source>
        <translation>
            <numerusform>%n बात हस्ताक्षर में बाधक</numerusform>
            <numerusform>%n बातें हस्ताक्षर में बाधक</numerusform>
        </translation>
    </message>
    <message>
        <source>see the review</source>
        <translation>समीक्षा देखें</translation>
    </message>
    <message>
        <source>Evidence read again</source>
        <translation>साक्ष्य पुनः पढ़े गए</translation>
    </message>
    <message>
        <source>each file compared with its SHA-256</source>
        <translation>हर फ़ाइल का उसके SHA-256 से मिलान</translation>
    </message>
    <message>
        <source>Signed with your key</source>
        <translation>आपकी कुंजी से हस्ताक्षर</translation>
    </message>
    <message>
        <source>signing key locked again</source>
        <translation>हस्ताक्षर कुंजी फिर बंद</translation>
    </message>
    <message>
        <source>opened by the passphrase alone</source>
        <translation>केवल पासफ़्रेज़ से खुलती है</translation>
    </message>
    <message>
        <source>Bundle written</source>
        <translation>पुलिंदा लिखा गया</translation>
    </message>
    <message>
        <source>one file, to a folder or a stick</source>
        <translation>एक फ़ाइल, फ़ोल्डर या पेन ड्राइव पर</translation>
    </message>
    <message>
        <source>Read the file back</source>
        <translation>फ़ाइल वापस पढ़ी गई</translation>
    </message>
    <message>
        <source>every byte</source>
        <translation>हर बाइट</translation>
    </message>
    <message>
        <source>Verify as a stranger would</source>
        <translation>बाहरी व्यक्ति की तरह सत्यापन</translation>
    </message>
    <message>
        <source>all 15 steps; only then it says “done”</source>
        <translation>सभी 15 चरण; उसके बाद ही “हो गया” कहा जाता है</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, %2 को</translation>
    </message>
    <message>
        <source>certifies · signing now</source>
        <translation>प्रमाणित करते हैं · हस्ताक्षर हो रहे हैं</translation>
    </message>
    <message>
        <source>certifies; the signature closes the visit</source>
        <translation>प्रमाणित करते हैं; हस्ताक्षर से दौरा बंद हो जाता है</translation>
    </message>
    <message>
        <source>Lead assessor</source>
        <translation>प्रमुख मूल्यांकनकर्ता</translation>
    </message>
    <message>
        <source>Export the bundle now: until then the signed visit exists only here.</source>
        <translation>अब पुलिंदा निर्यात करें: तब तक हस्ताक्षरित दौरा केवल यहीं है।</translation>
    </message>
    <message>
        <source>The visit names %1 as its lead; both names stand in the bundle. %2</source>
        <translation>दौरे में दल प्रमुख के रूप में %1 का नाम है; पुलिंदे में दोनों नाम अंकित हैं। %2</translation>
    </message>
    <message numerus="yes">
        <source>%n removed file(s) could not be erased now; the check of the data folder names them.</source>
        <translation>
            <numerusform>हटाई गई %n फ़ाइल अभी मिटाई नहीं जा सकी; डेटा फ़ोल्डर की जाँच में उसका नाम आएगा।</numerusform>
            <numerusform>हटाई गई %n फ़ाइलें अभी मिटाई नहीं जा सकीं; डेटा फ़ोल्डर की जाँच में उनके नाम आएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>%1 ने हस्ताक्षर किए।</translation>
    </message>
    <message>
        <source>Nothing was signed; what you entered is kept.</source>
        <translation>हस्ताक्षर नहीं हुए; आपने जो दर्ज किया वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>This stick cannot hold the bundle: it is FAT32, which ends below 4 GiB a file, and the bundle has %1.</source>
        <translation>यह पेन ड्राइव पुलिंदा नहीं रख सकती: यह FAT32 है, जिसमें एक फ़ाइल 4 GiB से कम ही हो सकती है, और पुलिंदा %1 का है।</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a folder or a stick with exFAT.</source>
        <translation>कुछ भी नहीं लिखा गया। कोई फ़ोल्डर या exFAT वाली पेन ड्राइव चुनें।</translation>
    </message>
    <message>
        <source>There is not enough room: the bundle needs %1, free are %2.</source>
        <translation>पर्याप्त स्थान नहीं है: पुलिंदे को %1 चाहिए, %2 उपलब्ध है।</translation>
    </message>
    <message>
        <source>Nothing was written. Make room or choose another place.</source>
        <translation>कुछ भी नहीं लिखा गया। स्थान बनाएँ या दूसरा स्थान चुनें।</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>निर्यात रद्द किया गया।</translation>
    </message>
    <message>
        <source>No unfinished file was left; the signed visit is unchanged.</source>
        <translation>कोई अधूरी फ़ाइल नहीं छूटी; हस्ताक्षरित दौरा यथावत है।</translation>
    </message>
    <message>
        <source>The same bundle was there already; it was read and verified: %1</source>
        <translation>वही पुलिंदा वहाँ पहले से था; उसे पढ़कर सत्यापित किया गया: %1</translation>
    </message>
    <message>
        <source>Written, read back and verified: %1</source>
        <translation>लिखा, वापस पढ़ा और सत्यापित किया गया: %1</translation>
    </message>
    <message>
        <source>The stick is safe to remove.</source>
        <translation>पेन ड्राइव अब निकाली जा सकती है।</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>सत्यापित करें</translation>
    </message>
</context>
<context>
    <name>mulyankan::SignSummary</name>
    <message>
        <source>· %1 agree, %2 partly, %3 disagree</source>
        <translation>· %1 सहमत, %2 आंशिक सहमत, %3 असहमत</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a city and its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>छिपा हुआ</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>दर्ज नहीं</translation>
    </message>
    <message>
        <source>City</source>
        <translation>नगर</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>दौरा</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>संशोधन</translation>
    </message>
    <message>
        <source>· replaces %1</source>
        <comment>a revision</comment>
        <translation>· संशोधन %1 के स्थान पर</translation>
    </message>
    <message>
        <source>· first</source>
        <comment>a revision</comment>
        <translation>· पहला</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message numerus="yes">
        <source>item(s), %1 seen only</source>
        <translation>
            <numerusform>साक्ष्य, %1 केवल देखा गया</numerusform>
            <numerusform>साक्ष्य, %1 केवल देखे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>लाल संकेत</translation>
    </message>
    <message>
        <source>City’s remarks</source>
        <translation>नगर की टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Content id</source>
        <translation>सामग्री पहचान</translation>
    </message>
    <message>
        <source>The same on every laptop. Read it aloud to the city’s representative.</source>
        <translation>हर लैपटॉप पर एक समान। नगर प्रतिनिधि को पढ़कर सुनाएँ।</translation>
    </message>
</context>
<context>
    <name>mulyankan::SignedPanel</name>
    <message>
        <source>· %1</source>
        <comment>a role</comment>
        <translation>· %1</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>हस्ताक्षर %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Identity %1 · file %2</source>
        <translation>पहचान %1 · फ़ाइल %2</translation>
    </message>
    <message>
        <source>Copies outside this laptop</source>
        <translation>इस लैपटॉप के बाहर की प्रतिलिपियाँ</translation>
    </message>
    <message>
        <source>None yet. Until a bundle has been exported, the signed visit exists only here.</source>
        <translation>अभी कोई नहीं। पुलिंदा निर्यात होने तक हस्ताक्षरित दौरा केवल यहीं है।</translation>
    </message>
</context>
<context>
    <name>mulyankan::StartPage</name>
    <message>
        <source>Data folder: %1</source>
        <translation>डेटा फ़ोल्डर: %1</translation>
    </message>
    <message>
        <source>Open another data folder…</source>
        <translation>दूसरा डेटा फ़ोल्डर खोलें…</translation>
    </message>
    <message>
        <source>This is a sample: nothing in it counts.</source>
        <translation>यह नमूना है: इसका कुछ भी किसी परिणाम में नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>Try everything, to the signed bundle. It lies in a data folder of its own: %1</source>
        <translation>हस्ताक्षरित पुलिंदे तक सब कुछ आज़माएँ। यह अपने अलग डेटा फ़ोल्डर में है: %1</translation>
    </message>
    <message>
        <source>Back to your visits</source>
        <translation>अपने दौरों पर लौटें</translation>
    </message>
    <message>
        <source>Open another data folder</source>
        <translation>दूसरा डेटा फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Visits stay in the folder they are in; folders are never merged.</source>
        <translation>दौरे जिस फ़ोल्डर में हैं उसी में रहते हैं; फ़ोल्डर कभी मिलाए नहीं जाते।</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a folder</comment>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>The sample is being made.</source>
        <translation>नमूना बन रहा है।</translation>
    </message>
    <message>
        <source>The sample could not be made.</source>
        <translation>नमूना नहीं बन सका।</translation>
    </message>
    <message>
        <source>Making the sample: keys, programme file, a visit</source>
        <translation>नमूना बन रहा है: कुंजियाँ, कार्यक्रम फ़ाइल, एक दौरा</translation>
    </message>
    <message>
        <source>Checking the programme file</source>
        <translation>कार्यक्रम फ़ाइल की जाँच हो रही है</translation>
    </message>
    <message>
        <source>The programme file was not taken in.</source>
        <translation>कार्यक्रम फ़ाइल नहीं ली गई।</translation>
    </message>
    <message>
        <source>The copy was not restored.</source>
        <translation>प्रतिलिपि वापस नहीं लाई जा सकी।</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>आज · %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>open the visit</source>
        <translation>दौरा खोलें</translation>
    </message>
    <message>
        <source>find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>new visit</source>
        <translation>नया दौरा</translation>
    </message>
    <message>
        <source>The programme file is in force.</source>
        <translation>कार्यक्रम फ़ाइल लागू है।</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>क्षतिग्रस्त फ़ाइल %1 नाम से सुरक्षित है।</translation>
    </message>
    <message>
        <source>All evidence files are here.</source>
        <translation>साक्ष्य की सभी फ़ाइलें यहाँ हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s) are missing; the review names them.</source>
        <translation>
            <numerusform>साक्ष्य की %n फ़ाइल नहीं मिली; समीक्षा में उसका नाम है।</numerusform>
            <numerusform>साक्ष्य की %n फ़ाइलें नहीं मिलीं; समीक्षा में उनके नाम हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is restored.</source>
        <translation>प्रतिलिपि वापस लाई गई।</translation>
    </message>
    <message>
        <source>Copy everything to a stick: which one?</source>
        <translation>सब कुछ पेन ड्राइव पर प्रतिलिपित करें: कौन-सी पेन ड्राइव?</translation>
    </message>
    <message>
        <source>Copying to the stick, and reading back</source>
        <translation>पेन ड्राइव पर प्रतिलिपि बनाकर वापस पढ़ी जा रही है</translation>
    </message>
    <message numerus="yes">
        <source>Everything was read back from it; %n evidence file(s), %1.</source>
        <translation>
            <numerusform>सब कुछ उससे वापस पढ़कर मिलाया गया; %n साक्ष्य फ़ाइल, %1।</numerusform>
            <numerusform>सब कुछ उससे वापस पढ़कर मिलाया गया; %n साक्ष्य फ़ाइलें, %1।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s) are missing on this laptop, so they are not in the copy; the review names them.</source>
        <translation>
            <numerusform>इस लैपटॉप पर %n साक्ष्य फ़ाइल नहीं मिली, इसलिए वह प्रतिलिपि में नहीं है; समीक्षा में उसका नाम है।</numerusform>
            <numerusform>इस लैपटॉप पर %n साक्ष्य फ़ाइलें नहीं मिलीं, इसलिए वे प्रतिलिपि में नहीं हैं; समीक्षा में उनके नाम हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies on the disk of this laptop, where it does not help if the laptop is lost. Make another on a stick.</source>
        <translation>यह इसी लैपटॉप की डिस्क पर है; लैपटॉप खो जाने पर काम नहीं आएगी। एक प्रतिलिपि पेन ड्राइव पर भी बनाएँ।</translation>
    </message>
    <message>
        <source>This laptop could not note that the copy was made.</source>
        <translation>प्रतिलिपि बनने की बात इस लैपटॉप पर अभिलिखित नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The copy is whole: %1</source>
        <translation>प्रतिलिपि पूर्ण है: %1</translation>
    </message>
    <message>
        <source>Safe to remove: %1</source>
        <translation>अब निकालना सुरक्षित है: %1</translation>
    </message>
    <message>
        <source>Copying was cancelled.</source>
        <translation>प्रतिलिपि बनाना रद्द किया गया।</translation>
    </message>
    <message>
        <source>What had been copied was taken away again.</source>
        <translation>जितना प्रतिलिपित हुआ था, वह हटा दिया गया।</translation>
    </message>
    <message>
        <source>Everything on this laptop is as it was. A folder on the stick whose name ends in “.part” is no copy: delete it, and copy again.</source>
        <translation>इस लैपटॉप पर सब कुछ यथावत् है। पेन ड्राइव पर “.part” से समाप्त नाम वाला फ़ोल्डर प्रतिलिपि नहीं है: उसे मिटाकर फिर से प्रतिलिपि बनाएँ।</translation>
    </message>
    <message>
        <source>There is no new copy.</source>
        <translation>कोई नई प्रतिलिपि नहीं बनी।</translation>
    </message>
</context>
<context>
    <name>mulyankan::StepRow</name>
    <message>
        <source>Done: %1</source>
        <translation>पूर्ण: %1</translation>
    </message>
</context>
<context>
    <name>mulyankan::StoreTrouble</name>
    <message>
        <source>Try again</source>
        <translation>पुनः प्रयास करें</translation>
    </message>
    <message>
        <source>Restore the copy of %1…</source>
        <translation>%1 की प्रतिलिपि वापस लाएँ…</translation>
    </message>
    <message>
        <source>Another program holds the data folder</source>
        <translation>डेटा फ़ोल्डर किसी अन्य प्रोग्राम के पास है</translation>
    </message>
    <message>
        <source>%1 can be open in one program at a time; process %2 has it now.</source>
        <translation>%1 एक समय में एक ही प्रोग्राम में खुल सकता है; अभी वह प्रक्रिया %2 के पास है।</translation>
    </message>
    <message>
        <source>Nothing was changed; all visits are where they were.</source>
        <translation>कुछ भी बदला नहीं गया; सभी दौरे जहाँ थे वहीं हैं।</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>दूसरा प्रोग्राम बंद करके पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>The visits cannot be read</source>
        <translation>दौरे पढ़े नहीं जा सके</translation>
    </message>
    <message>
        <source>Nothing was changed in %1.</source>
        <translation>%1 में कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>%1 does not say any more what was written to it.</source>
        <translation>%1 में अब वह नहीं है जो लिखा गया था।</translation>
    </message>
    <message>
        <source>The damaged file stays as it is, and so do the evidence files and the copies.</source>
        <translation>क्षतिग्रस्त फ़ाइल यथावत् है; साक्ष्य की फ़ाइलें और प्रतिलिपियाँ भी सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>The list of visits is damaged</source>
        <translation>दौरों की सूची क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>There is no whole copy in the data folder. If there is one on a stick, keep it safe and ask the secretariat's technical desk.</source>
        <translation>डेटा फ़ोल्डर में कोई पूर्ण प्रतिलिपि नहीं है। यदि पेन ड्राइव पर हो तो उसे सँभालकर रखें और सचिवालय के तकनीकी प्रभारी से संपर्क करें।</translation>
    </message>
    <message>
        <source>The newest whole copy is of %1. What was entered after that is only in the damaged file, which is kept.</source>
        <translation>नवीनतम पूर्ण प्रतिलिपि %1 की है। उसके बाद की प्रविष्टियाँ केवल क्षतिग्रस्त फ़ाइल में हैं, जो सुरक्षित है।</translation>
    </message>
    <message>
        <source>Restore the copy of %1?</source>
        <translation>%1 की प्रतिलिपि वापस लाएँ?</translation>
    </message>
    <message>
        <source>It takes the place of the damaged file, which is kept under another name. What was entered after the copy was made is not in it.</source>
        <translation>यह क्षतिग्रस्त फ़ाइल का स्थान लेगी, जो दूसरे नाम से सुरक्षित रहेगी। प्रतिलिपि बनने के बाद की प्रविष्टियाँ इसमें नहीं हैं।</translation>
    </message>
    <message>
        <source>Restore the copy</source>
        <translation>प्रतिलिपि वापस लाएँ</translation>
    </message>
    <message>
        <source>The copy is being restored.</source>
        <translation>प्रतिलिपि वापस लाई जा रही है।</translation>
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
<context>
    <name>mulyankan::TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>लिखा हुआ दिखाएँ</translation>
    </message>
    <message>
        <source>Type exactly: %1</source>
        <translation>ठीक ऐसा ही लिखें: %1</translation>
    </message>
    <message>
        <source>%L1 characters at most.</source>
        <translation>अधिक से अधिक %L1 वर्ण।</translation>
    </message>
    <message>
        <source>Write it first.</source>
        <translation>पहले इसे लिखें।</translation>
    </message>
</context>
<context>
    <name>mulyankan::Today</name>
    <message>
        <source>Ready to sign: nothing is left.</source>
        <translation>हस्ताक्षर के लिए तैयार: कुछ शेष नहीं।</translation>
    </message>
    <message>
        <source>Go to signing</source>
        <translation>हस्ताक्षर पर जाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left before signing.</source>
        <translation>
            <numerusform>हस्ताक्षर से पूर्व %n बात शेष।</numerusform>
            <numerusform>हस्ताक्षर से पूर्व %n बातें शेष।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left before signing; the visit ends today.</source>
        <translation>
            <numerusform>हस्ताक्षर से पूर्व %n बात शेष; दौरा आज समाप्त होता है।</numerusform>
            <numerusform>हस्ताक्षर से पूर्व %n बातें शेष; दौरा आज समाप्त होता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left before signing; the visit ended on %1.</source>
        <translation>
            <numerusform>हस्ताक्षर से पूर्व %n बात शेष; दौरा %1 को समाप्त हुआ।</numerusform>
            <numerusform>हस्ताक्षर से पूर्व %n बातें शेष; दौरा %1 को समाप्त हुआ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>समीक्षा खोलें</translation>
    </message>
    <message>
        <source>Programme file</source>
        <translation>कार्यक्रम फ़ाइल</translation>
    </message>
    <message>
        <source>Load a programme file</source>
        <translation>कार्यक्रम फ़ाइल लें</translation>
    </message>
    <message>
        <source>None is loaded. A visit begun now is outside a cycle, on the shipped framework.</source>
        <translation>कोई फ़ाइल नहीं ली गई है। अभी आरंभ किया गया दौरा किसी चक्र में नहीं, साथ आई प्रश्नावली पर होगा।</translation>
    </message>
    <message>
        <source>It ended on %1. Ask the secretariat for the new one.</source>
        <translation>इसकी अवधि %1 को समाप्त हुई। सचिवालय से नई फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>It ends on %1. Ask the secretariat for the new one.</source>
        <translation>इसकी अवधि %1 को समाप्त होगी। सचिवालय से नई फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>Copy outside this laptop</source>
        <translation>लैपटॉप से बाहर प्रतिलिपि</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>अभी कोई नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>The last one is %n day(s) old.</source>
        <translation>
            <numerusform>अंतिम प्रतिलिपि %n दिन पुरानी है।</numerusform>
            <numerusform>अंतिम प्रतिलिपि %n दिन पुरानी है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to stick</source>
        <translation>पेन ड्राइव पर प्रतिलिपि</translation>
    </message>
    <message>
        <source>%1 · no cycle · valid until %2</source>
        <translation>%1 · कोई चक्र नहीं · %2 तक मान्य</translation>
    </message>
    <message>
        <source>%1 · cycle %2 · valid until %3</source>
        <translation>%1 · चक्र: %2 · %3 तक मान्य</translation>
    </message>
    <message>
        <source>all cities</source>
        <translation>सभी नगर</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 और %n अन्य</numerusform>
            <numerusform>%1 और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>You can sign</source>
        <translation>आप हस्ताक्षर कर सकते हैं</translation>
    </message>
    <message>
        <source>Certificate valid until %1</source>
        <translation>डिजिटल प्रमाणपत्र %1 तक मान्य</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>You cannot sign yet</source>
        <translation>आप अभी हस्ताक्षर नहीं कर सकते</translation>
    </message>
    <message>
        <source>No programme file is loaded: it says whose certificates count.</source>
        <translation>कार्यक्रम फ़ाइल नहीं ली गई है: वही बताती है कि किसके प्रमाणपत्र मान्य हैं।</translation>
    </message>
    <message>
        <source>Load the programme file</source>
        <translation>कार्यक्रम फ़ाइल लें</translation>
    </message>
    <message>
        <source>No certificate on this laptop. Ask for one early; it is made by the secretariat, not here.</source>
        <translation>इस लैपटॉप पर प्रमाणपत्र नहीं है। समय रहते अनुरोध करें; वह यहाँ नहीं, सचिवालय में बनता है।</translation>
    </message>
    <message>
        <source>Make a request</source>
        <translation>अनुरोध बनाएँ</translation>
    </message>
    <message>
        <source>A certificate has been requested and has not come back yet.</source>
        <translation>प्रमाणपत्र का अनुरोध किया गया है; वह अभी नहीं आया है।</translation>
    </message>
    <message>
        <source>Take the certificate back</source>
        <translation>प्रमाणपत्र लें</translation>
    </message>
    <message>
        <source>You can no longer sign</source>
        <translation>आप अब हस्ताक्षर नहीं कर सकते</translation>
    </message>
    <message>
        <source>The certificate, or what it was granted for, has ended.</source>
        <translation>प्रमाणपत्र की या उसकी भूमिका की अवधि समाप्त हो चुकी है।</translation>
    </message>
    <message>
        <source>Ask for a new one</source>
        <translation>नया अनुरोध करें</translation>
    </message>
    <message>
        <source>The certificate is here, but the programme file grants it nothing yet. A newer programme file will.</source>
        <translation>प्रमाणपत्र यहाँ है, किंतु कार्यक्रम फ़ाइल में उसकी कोई भूमिका दर्ज नहीं है। नई कार्यक्रम फ़ाइल में होगी।</translation>
    </message>
    <message>
        <source>Load the newer programme file</source>
        <translation>नई कार्यक्रम फ़ाइल लें</translation>
    </message>
</context>
<context>
    <name>mulyankan::TodayPanel</name>
    <message>
        <source>How a visit goes</source>
        <translation>दौरा कैसे चलता है</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Load a newer programme file</source>
        <translation>नई कार्यक्रम फ़ाइल लें</translation>
    </message>
    <message>
        <source>Short guide, works offline</source>
        <translation>संक्षिप्त मार्गदर्शिका, बिना नेटवर्क</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>अभी किसी बात पर ध्यान देना शेष नहीं।</translation>
    </message>
    <message>
        <source>Name the city, the team and the dates.</source>
        <translation>नगर, दल और तिथियाँ दर्ज करें।</translation>
    </message>
    <message>
        <source>Answer the questions; every answer is saved as you give it.</source>
        <translation>प्रश्नों के उत्तर दें; हर उत्तर उसी समय सहेजा जाता है।</translation>
    </message>
    <message>
        <source>Attach what you saw: files, photographs, interviews.</source>
        <translation>जो देखा उसे संलग्न करें: फ़ाइलें, छायाचित्र, साक्षात्कार।</translation>
    </message>
    <message>
        <source>Review what is missing, with the city beside you.</source>
        <translation>जो शेष है उसकी नगर के साथ बैठकर समीक्षा करें।</translation>
    </message>
    <message>
        <source>Sign, and leave with one file anyone can check.</source>
        <translation>हस्ताक्षर करें और एक ऐसी फ़ाइल लें जिसे कोई भी जाँच सके।</translation>
    </message>
</context>
<context>
    <name>mulyankan::Tour</name>
    <message>
        <source>Parameters and their questions</source>
        <translation>मापदंड और उनके प्रश्न</translation>
    </message>
    <message>
        <source>The ring shows how many questions of a parameter have an answer. A click leads to them.</source>
        <translation>वलय दिखाता है कि मापदंड के कितने प्रश्नों का उत्तर दिया जा चुका है। क्लिक करने पर उसके प्रश्न आते हैं।</translation>
    </message>
    <message>
        <source>Five levels, one answer</source>
        <translation>पाँच स्तर, एक उत्तर</translation>
    </message>
    <message>
        <source>Read the sentences from the left; the last that is wholly true is the level. Keys 1 to 5 answer, Ctrl+Enter leads to the next open question.</source>
        <translation>वाक्य बाईं ओर से पढ़ें; अंतिम वाक्य जो पूर्णतः सत्य हो, वही स्तर है। 1 से 5 कुंजियाँ उत्तर देती हैं, Ctrl+Enter अगले खुले प्रश्न पर ले जाता है।</translation>
    </message>
    <message>
        <source>How far the evidence carries</source>
        <translation>साक्ष्य किस स्तर तक समर्थन देता है</translation>
    </message>
    <message>
        <source>Green as far as the evidence goes. A level above it needs more evidence, or a reason by the lead; until then the supported level counts.</source>
        <translation>जहाँ तक साक्ष्य है, रेखा हरी है। उससे ऊपर के स्तर के लिए और साक्ष्य, या दल प्रमुख का कारण, आवश्यक है; गणना समर्थित स्तर की ही होती है।</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>Drag files onto the window, paste, or choose them with Ctrl+E. The original bytes are kept untouched.</source>
        <translation>फ़ाइलें खिड़की पर खींचें, चिपकाएँ, या Ctrl+E से चुनें। मूल फ़ाइल ज्यों की त्यों सुरक्षित रहती है।</translation>
    </message>
    <message>
        <source>Saved means saved</source>
        <translation>सहेजा गया, अर्थात् सहेजा गया</translation>
    </message>
    <message>
        <source>There is no button to save. The time stands here as soon as the disk has answered.</source>
        <translation>सहेजने का कोई बटन नहीं है। डिस्क की पुष्टि होते ही यहाँ समय दिखता है।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>आरंभ करें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
</context>
<context>
    <name>mulyankan::TypeChooser</name>
    <message>
        <source>%1 expects: %2</source>
        <translation>%1 में अपेक्षित: %2</translation>
    </message>
</context>
<context>
    <name>mulyankan::VerdictView</name>
    <message>
        <source>%1, %2</source>
        <comment>a city and its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>छिपा हुआ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>नगर</translation>
    </message>
    <message>
        <source>City, as the file says</source>
        <translation>नगर, फ़ाइल के अनुसार</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>दौरा</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>संशोधन</translation>
    </message>
    <message>
        <source>Score, recomputed</source>
        <translation>अंक, पुनः गणित</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>Id of the visit</source>
        <translation>दौरे की पहचान संख्या</translation>
    </message>
    <message>
        <source>Content id</source>
        <translation>सामग्री पहचान</translation>
    </message>
    <message>
        <source>Content id, as the file says</source>
        <translation>सामग्री पहचान, फ़ाइल के अनुसार</translation>
    </message>
    <message>
        <source>Who signed, and when</source>
        <translation>किसने, कब हस्ताक्षर किए</translation>
    </message>
    <message>
        <source>Signatures that were read; nothing they cover is vouched for</source>
        <translation>पढ़े गए हस्ताक्षर; उनके अंतर्गत किसी बात की पुष्टि नहीं होती</translation>
    </message>
    <message>
        <source>· %1 · %2 · identity %3 · certificate %4</source>
        <comment>role, time, id, fingerprint</comment>
        <translation>· %1 · %2 · पहचान %3 · प्रमाणपत्र %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place and detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>What was found: %n</source>
        <translation>
            <numerusform>निष्कर्ष: %n</numerusform>
            <numerusform>निष्कर्ष: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; “Copy the result” has all of them</source>
        <translation>
            <numerusform>और %n निष्कर्ष; “परिणाम की प्रति लें” में सभी हैं</numerusform>
            <numerusform>और %n निष्कर्ष; “परिणाम की प्रति लें” में सभी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>What this does not say</source>
        <translation>यह जाँच क्या नहीं बताती</translation>
    </message>
</context>
<context>
    <name>mulyankan::VerifyPage</name>
    <message>
        <source>Bundles to be checked</source>
        <translation>जाँचे जाने वाले पुलिंदे</translation>
    </message>
    <message>
        <source>Bundles (*.asice);;All files (*)</source>
        <translation>पुलिंदे (*.asice);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Take the files out although they are not verified?</source>
        <translation>सत्यापित न होने पर भी फ़ाइलें निकालें?</translation>
    </message>
    <message>
        <source>They go into a folder whose name says so. Nobody vouches for what is in it.</source>
        <translation>वे ऐसे फ़ोल्डर में जाएँगी जिसका नाम यह बताता है। उनकी सामग्री की कोई पुष्टि नहीं है।</translation>
    </message>
    <message>
        <source>Take them out unverified</source>
        <translation>बिना सत्यापन निकालें</translation>
    </message>
    <message>
        <source>Where a folder with the files is made</source>
        <translation>फ़ाइलों का फ़ोल्डर कहाँ बने</translation>
    </message>
    <message>
        <source>Check a bundle</source>
        <translation>पुलिंदे की जाँच</translation>
    </message>
    <message>
        <source>Drop a bundle (.asice) anywhere on this window, or pick one. It is read by a process of its own; nothing is taken in and nothing is written.</source>
        <translation>कोई पुलिंदा (.asice) इस विंडो पर कहीं भी छोड़ें, या चुनें। उसे एक अलग प्रक्रिया पढ़ती है; कुछ भी ग्रहण नहीं किया जाता और कुछ भी लिखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Pick a bundle…</source>
        <translation>पुलिंदा चुनें…</translation>
    </message>
    <message>
        <source>Another bundle…</source>
        <translation>दूसरा पुलिंदा…</translation>
    </message>
    <message>
        <source>Take the files out…</source>
        <translation>फ़ाइलें निकालें…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>पुनः जाँचें</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>परिणाम की प्रति लें</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>copy the result</source>
        <translation>परिणाम की प्रति लें</translation>
    </message>
    <message>
        <source>Taking the files out</source>
        <translation>फ़ाइलें निकाली जा रही हैं</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 की जाँच हो रही है</translation>
    </message>
    <message>
        <source>Something is still running.</source>
        <translation>कोई कार्य अभी चल रहा है।</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken out.</source>
        <translation>
            <numerusform>%n फ़ाइल निकाली गई।</numerusform>
            <numerusform>%n फ़ाइलें निकाली गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Nothing was left behind; the bundle is as it was.</source>
        <translation>कुछ भी पीछे नहीं छूटा; पुलिंदा यथावत है।</translation>
    </message>
</context>
<context>
    <name>mulyankan::VerifySide</name>
    <message>
        <source>What was checked</source>
        <translation>क्या जाँचा गया</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>being done</source>
        <translation>हो रहा है</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>could not be judged</source>
        <translation>निर्णय नहीं हो सका</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>नहीं हुआ</translation>
    </message>
    <message>
        <source>After the step that failed nothing was read: what is not authentic is not interpreted.</source>
        <translation>जो चरण विफल रहा उसके बाद कुछ भी नहीं पढ़ा गया: जो प्रामाणिक नहीं है उसका अर्थ नहीं निकाला जाता।</translation>
    </message>
    <message>
        <source>Check it without us</source>
        <translation>हमारे बिना भी जाँचें</translation>
    </message>
    <message>
        <source>Four commands, all of them needed; ca.pem is the programme’s root certificate:</source>
        <translation>चार आदेश, चारों आवश्यक; ca.pem कार्यक्रम का मूल प्रमाणपत्र है:</translation>
    </message>
    <message>
        <source>Copy the four commands</source>
        <translation>चारों आदेशों की प्रति लें</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>फ़ाइल का SHA-256: %1</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>जाँच %1</translation>
    </message>
    <message>
        <source>By programme file version %1, fresh until %2</source>
        <translation>कार्यक्रम फ़ाइल संस्करण %1 के आधार पर, %2 तक ताज़ा</translation>
    </message>
    <message>
        <source>Without a programme file</source>
        <translation>कार्यक्रम फ़ाइल के बिना</translation>
    </message>
</context>
<context>
    <name>mulyankan::VisitPage</name>
    <message>
        <source>in the list</source>
        <translation>सूची में</translation>
    </message>
    <message>
        <source>begin the visit</source>
        <translation>दौरा आरंभ करें</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>अगला खाना</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>अगला भाग</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>जाँच-सूची</translation>
    </message>
    <message>
        <source>Beginning the visit to %1…</source>
        <translation>%1 का दौरा आरंभ किया जा रहा है…</translation>
    </message>
    <message>
        <source>No visit was begun.</source>
        <translation>कोई दौरा आरंभ नहीं हुआ।</translation>
    </message>
    <message>
        <source>Change the city to %1?</source>
        <translation>नगर बदलकर %1 करें?</translation>
    </message>
    <message>
        <source>All answers, evidence, dates and people stay with the visit; its log says that the city was changed. Type %1 to confirm.</source>
        <translation>सभी उत्तर, साक्ष्य, तिथियाँ और व्यक्ति दौरे के साथ बने रहते हैं; लेखे में नगर का परिवर्तन दर्ज होता है। पुष्टि के लिए %1 लिखें।</translation>
    </message>
    <message>
        <source>Change the city</source>
        <translation>नगर बदलें</translation>
    </message>
    <message>
        <source>The city is being changed…</source>
        <translation>नगर बदला जा रहा है…</translation>
    </message>
    <message>
        <source>The city stays as it was.</source>
        <translation>नगर पूर्ववत् है।</translation>
    </message>
    <message>
        <source>Discard the visit to %1?</source>
        <translation>%1 का दौरा निरस्त करें?</translation>
    </message>
    <message>
        <source>It leaves the list and is kept with everything in it, to be read; it cannot be continued or signed. The reason stands in its log.</source>
        <translation>यह सूची से हट जाता है और पूरी सामग्री सहित पढ़ने के लिए सुरक्षित रहता है; इसे आगे नहीं बढ़ाया जा सकता और न इस पर हस्ताक्षर हो सकते हैं। कारण इसके लेखे में दर्ज रहता है।</translation>
    </message>
    <message>
        <source>Discard the visit</source>
        <translation>दौरा निरस्त करें</translation>
    </message>
    <message>
        <source>The visit stays as it was.</source>
        <translation>दौरा पूर्ववत् है।</translation>
    </message>
    <message>
        <source>Which team is yours?</source>
        <translation>आपका दल कौन-सा है?</translation>
    </message>
    <message>
        <source>The programme file names several for this city.</source>
        <translation>कार्यक्रम फ़ाइल में इस नगर के लिए एक से अधिक दल हैं।</translation>
    </message>
    <message>
        <source>Take team and dates</source>
        <translation>दल और तिथियाँ लें</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the checklist</source>
        <translation>जाँच-सूची खोलें</translation>
    </message>
    <message>
        <source>Parts of the visit</source>
        <translation>दौरे के भाग</translation>
    </message>
    <message>
        <source>Planned for you in the programme file</source>
        <translation>कार्यक्रम फ़ाइल में आपके लिए निर्धारित</translation>
    </message>
    <message>
        <source>With the city the visit begins. Dates, team, declarations, opening meeting and facts follow, in any order; all of it can be changed until the visit is signed, the city too.</source>
        <translation>नगर चुनते ही दौरा आरंभ होता है। तिथियाँ, दल, हित-घोषणाएँ, आरंभिक बैठक और तथ्य किसी भी क्रम में भरे जा सकते हैं; हस्ताक्षर होने तक सब कुछ बदला जा सकता है, नगर भी।</translation>
    </message>
    <message>
        <source>City and dates</source>
        <translation>नगर और तिथि</translation>
    </message>
    <message>
        <source>Team and declarations</source>
        <translation>दल एवं हित-घोषणा</translation>
    </message>
    <message>
        <source>Opening meeting</source>
        <translation>आरंभिक बैठक</translation>
    </message>
    <message>
        <source>Facts of the city</source>
        <translation>नगर के तथ्य</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>जिनसे मिले</translation>
    </message>
    <message>
        <source>Closing meeting</source>
        <translation>समापन बैठक</translation>
    </message>
    <message>
        <source>Part of the visit: %1</source>
        <translation>दौरे का भाग: %1</translation>
    </message>
    <message>
        <source>All of it can be changed until the visit is signed. No part has to come before another.</source>
        <translation>हस्ताक्षर होने तक सब कुछ बदला जा सकता है। कोई चरण अनिवार्य क्रम में नहीं है।</translation>
    </message>
    <message>
        <source>The visit begins once the city is chosen; the other parts follow.</source>
        <translation>नगर चुनते ही दौरा आरंभ होता है; अन्य भाग उसके बाद।</translation>
    </message>
    <message>
        <source>Discarded: %1. It is kept and can be read.</source>
        <translation>निरस्त: %1। दौरा सुरक्षित है और पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Signed: it can be read, not changed.</source>
        <translation>हस्ताक्षरित: पढ़ा जा सकता है, बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The visit begins once the city is chosen.</source>
        <translation>नगर चुनते ही दौरा आरंभ होता है।</translation>
    </message>
    <message>
        <source>Discard the visit…</source>
        <translation>दौरा निरस्त करें…</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>आगे: %1</translation>
    </message>
    <message>
        <source>without dates</source>
        <translation>बिना तिथि के</translation>
    </message>
    <message>
        <source>Another visit to this city is on this laptop.</source>
        <translation>इस लैपटॉप पर इस नगर का एक और दौरा है।</translation>
    </message>
    <message>
        <source>%1, %2. If this one was begun by mistake, discard it; it is kept.</source>
        <translation>%1, %2। यदि यह दौरा भूल से आरंभ हुआ हो तो इसे निरस्त करें; यह सुरक्षित रहता है।</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>दूसरा खोलें</translation>
    </message>
    <message numerus="yes">
        <source>The programme file names %n team(s) for this city.</source>
        <translation>
            <numerusform>कार्यक्रम फ़ाइल में इस नगर के लिए %n दल है।</numerusform>
            <numerusform>कार्यक्रम फ़ाइल में इस नगर के लिए %n दल हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Nobody who stands here is taken away.</source>
        <translation>%1: %2। यहाँ दर्ज किसी व्यक्ति को हटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>mulyankan::VisitWords</name>
    <message>
        <source>Cannot be read</source>
        <translation>पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>%1 · ready to sign</source>
        <comment>state of a visit</comment>
        <translation>%1 · हस्ताक्षर के लिए तैयार</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>कुछ शेष नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left</source>
        <translation>
            <numerusform>%n बात शेष</numerusform>
            <numerusform>%n बातें शेष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n सदस्य</numerusform>
            <numerusform>%n सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>तिथियाँ अभी नहीं</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>with a visit</comment>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a visit</comment>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>उत्तर</translation>
    </message>
</context>
<context>
    <name>mulyankan::VisitsPart</name>
    <message>
        <source>There is no visit of this state.</source>
        <translation>इस स्थिति का कोई दौरा नहीं है।</translation>
    </message>
    <message>
        <source>No visit fits “%1”. City, State, site and people are searched, in either script.</source>
        <translation>“%1” से कोई दौरा नहीं मिला। नगर, राज्य, स्थल और व्यक्ति दोनों लिपियों में खोजे जाते हैं।</translation>
    </message>
    <message>
        <source>All</source>
        <comment>visits</comment>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>मसौदे</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>दौरे</translation>
    </message>
    <message>
        <source>Find a city, State or person</source>
        <translation>नगर, राज्य या व्यक्ति खोजें</translation>
    </message>
    <message>
        <source>Find a visit</source>
        <translation>दौरा खोजें</translation>
    </message>
    <message>
        <source>Check a bundle</source>
        <translation>पुलिंदा जाँचें</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>नया दौरा</translation>
    </message>
    <message>
        <source>Your visits will stand here</source>
        <translation>आपके दौरे यहाँ दिखेंगे</translation>
    </message>
    <message>
        <source>Begin one with “New visit”, or practise on a sample that counts in no result.</source>
        <translation>“नया दौरा” से आरंभ करें, या नमूना दौरे पर अभ्यास करें; वह किसी परिणाम में नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>Make a new sample</source>
        <translation>नया नमूना बनाएँ</translation>
    </message>
    <message>
        <source>Try a sample visit</source>
        <translation>नमूना दौरा आज़माएँ</translation>
    </message>
    <message>
        <source>Start afresh?</source>
        <translation>फिर से आरंभ करना है?</translation>
    </message>
    <message>
        <source>New to this?</source>
        <translation>नया सीख रहे हैं?</translation>
    </message>
    <message>
        <source>Drop a bundle (.asice) anywhere on this window: it is checked at once.</source>
        <translation>मूल्यांकन पुलिंदा (.asice) इस विंडो पर कहीं भी छोड़ें: उसकी जाँच तुरंत होगी।</translation>
    </message>
</context>
<context>
    <name>mulyankan::WindowBar</name>
    <message>
        <source>Visit</source>
        <translation>दौरा</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>जाँच-सूची</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Mulyankan</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Field desk</source>
        <translation>फ़ील्ड डेस्क</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>दौरे</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>नया दौरा</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>किसी का नाम नहीं</translation>
    </message>
    <message>
        <source>Working as %1</source>
        <translation>दर्ज करने वाले: %1</translation>
    </message>
    <message>
        <source>Working as %1. Answers on this laptop are written down as theirs.</source>
        <translation>दर्ज करने वाले: %1. इस लैपटॉप पर दिए गए उत्तर इनके नाम से अभिलिखित होते हैं।</translation>
    </message>
    <message>
        <source>So far %1</source>
        <translation>अब तक %1</translation>
    </message>
</context>
</TS>
