<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>mulyankan::LevelCard</name>
    <message>
        <source>Level %1 of 5: %2</source>
        <translation>5 में से स्तर %1: %2</translation>
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
</TS>
