<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_IN" sourcelanguage="en">
<context>
    <name>ProblemWords</name>
    <message numerus="yes">
        <source>Older than %n month(s): %1</source>
        <translation>
            <numerusform>Older than %n month: %1</numerusform>
            <numerusform>Older than %n months: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::ChecklistColumn</name>
    <message numerus="yes">
        <source>%n question(s) do not apply</source>
        <translation>
            <numerusform>%n question does not apply</numerusform>
            <numerusform>%n questions do not apply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) found</source>
        <translation>
            <numerusform>%n question found</numerusform>
            <numerusform>%n questions found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::ChecklistFooter</name>
    <message numerus="yes">
        <source>Back where the round began: %n question(s) still open.</source>
        <translation>
            <numerusform>Back where the round began: %n question still open.</numerusform>
            <numerusform>Back where the round began: %n questions still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::ChecklistScores</name>
    <message numerus="yes">
        <source>%n thing(s) to settle before signing</source>
        <translation>
            <numerusform>%n thing to settle before signing</numerusform>
            <numerusform>%n things to settle before signing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::CityDetail</name>
    <message numerus="yes">
        <source>%n item(s) of evidence</source>
        <translation>
            <numerusform>%n item of evidence</numerusform>
            <numerusform>%n items of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::CityModel</name>
    <message numerus="yes">
        <source>%n item(s) of evidence</source>
        <translation>
            <numerusform>%n item of evidence</numerusform>
            <numerusform>%n items of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::CitySection</name>
    <message numerus="yes">
        <source>%n cities; former names are found too. Nothing is saved before a city is chosen.</source>
        <translation>
            <numerusform>%n cities; former names are found too. Nothing is saved before a city is chosen.</numerusform>
            <numerusform>%n cities; former names are found too. Nothing is saved before a city is chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found, the first: %1</source>
        <translation>
            <numerusform>%n found, the first: %1</numerusform>
            <numerusform>%n found, the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::EvidenceGiver</name>
    <message numerus="yes">
        <source>The kind decides which levels the evidence supports. It is written for each of the %n file(s).</source>
        <translation>
            <numerusform>The kind decides which levels the evidence supports. It is written for each of the %n file.</numerusform>
            <numerusform>The kind decides which levels the evidence supports. It is written for each of the %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not attached.</source>
        <translation>
            <numerusform>%n file was not attached.</numerusform>
            <numerusform>%n files were not attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::EvidenceList</name>
    <message numerus="yes">
        <source>· %n item(s)</source>
        <translation>
            <numerusform>· %n item</numerusform>
            <numerusform>· %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::EvidencePage</name>
    <message numerus="yes">
        <source>%n item(s) given to %1.</source>
        <translation>
            <numerusform>%n item given to %1.</numerusform>
            <numerusform>%n items given to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed.</source>
        <translation>
            <numerusform>%n item removed.</numerusform>
            <numerusform>%n items removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken in.</source>
        <translation>
            <numerusform>%n item taken in.</numerusform>
            <numerusform>%n items taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost original(s) are back.</source>
        <translation>
            <numerusform>%n lost original is back.</numerusform>
            <numerusform>%n lost originals are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already: %1.</source>
        <translation>
            <numerusform>%n file was there already: %1.</numerusform>
            <numerusform>%n files were there already: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken in.</source>
        <translation>
            <numerusform>%n file could not be taken in.</numerusform>
            <numerusform>%n files could not be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left where they are.</source>
        <translation>
            <numerusform>%n file left where it is.</numerusform>
            <numerusform>%n files left where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::EvidencePreview</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::FactRow</name>
    <message numerus="yes">
        <source>Hides %n question(s): %1 …</source>
        <translation>
            <numerusform>Hides %n question: %1 …</numerusform>
            <numerusform>Hides %n questions: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n question(s): %1</source>
        <translation>
            <numerusform>Hides %n question: %1</numerusform>
            <numerusform>Hides %n questions: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::GateWords</name>
    <message numerus="yes">
        <source>Level %1 needs %n more item(s) of evidence.</source>
        <translation>
            <numerusform>Level %1 needs %n more item of evidence.</numerusform>
            <numerusform>Level %1 needs %n more items of evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n more group(s) is missing.</source>
        <translation>
            <numerusform>Evidence of %n more group is missing.</numerusform>
            <numerusform>Evidence of %n more groups is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) of evidence are missing.</source>
        <translation>
            <numerusform>%n more item of evidence is missing.</numerusform>
            <numerusform>%n more items of evidence are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::GivePanel</name>
    <message numerus="yes">
        <source>Give %n item(s) to a question</source>
        <translation>
            <numerusform>Give %n item to a question</numerusform>
            <numerusform>Give %n items to a question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of them have a type already and keep it.</source>
        <translation>
            <numerusform>%n of them has a type already and keeps it.</numerusform>
            <numerusform>%n of them have a type already and keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::IdentityForm</name>
    <message numerus="yes">
        <source>It needs at least %n character(s).</source>
        <translation>
            <numerusform>It needs at least %n character.</numerusform>
            <numerusform>It needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Four words that do not belong together are easy to keep in mind and hard to guess. Nobody can recover it.</source>
        <translation>
            <numerusform>At least %n character. Four words that do not belong together are easy to keep in mind and hard to guess. Nobody can recover it.</numerusform>
            <numerusform>At least %n characters. Four words that do not belong together are easy to keep in mind and hard to guess. Nobody can recover it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s): long enough. Nobody can recover it.</source>
        <translation>
            <numerusform>%n character: long enough. Nobody can recover it.</numerusform>
            <numerusform>%n characters: long enough. Nobody can recover it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::JobStrip</name>
    <message numerus="yes">
        <source>%1 · %2/s · about %n second(s) left</source>
        <translation>
            <numerusform>%1 · %2/s · about %n second left</numerusform>
            <numerusform>%1 · %2/s · about %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::QuestionHead</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence is to be from the last %n month(s).</source>
        <translation>
            <numerusform>Evidence is to be from the last %n month.</numerusform>
            <numerusform>Evidence is to be from the last %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::ReviewPage</name>
    <message numerus="yes">
        <source>%n thing(s) before signing</source>
        <translation>
            <numerusform>%n thing before signing</numerusform>
            <numerusform>%n things before signing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens as soon as %n thing(s) are settled</source>
        <translation>
            <numerusform>Opens as soon as %n thing is settled</numerusform>
            <numerusform>Opens as soon as %n things are settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::ScorePanel</name>
    <message numerus="yes">
        <source>%n red flag(s): %1</source>
        <translation>
            <numerusform>%n red flag: %1</numerusform>
            <numerusform>%n red flags: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come back to: %1</source>
        <translation>
            <numerusform>%n to come back to: %1</numerusform>
            <numerusform>%n to come back to: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::SignPage</name>
    <message numerus="yes">
        <source>%n thing(s) block signing.</source>
        <translation>
            <numerusform>%n thing blocks signing.</numerusform>
            <numerusform>%n things block signing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) block signing</source>
        <translation>
            <numerusform>%n thing blocks signing</numerusform>
            <numerusform>%n things block signing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed file(s) could not be erased now; the check of the data folder names them.</source>
        <translation>
            <numerusform>%n removed file could not be erased now; the check of the data folder names it.</numerusform>
            <numerusform>%n removed files could not be erased now; the check of the data folder names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::SignSummary</name>
    <message numerus="yes">
        <source>item(s), %1 seen only</source>
        <translation>
            <numerusform>item, %1 seen only</numerusform>
            <numerusform>items, %1 seen only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::StartPage</name>
    <message numerus="yes">
        <source>%n evidence file(s) are missing; the review names them.</source>
        <translation>
            <numerusform>%n evidence file is missing; the review names it.</numerusform>
            <numerusform>%n evidence files are missing; the review names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything was read back from it; %n evidence file(s), %1.</source>
        <translation>
            <numerusform>Everything was read back from it; %n evidence file, %1.</numerusform>
            <numerusform>Everything was read back from it; %n evidence files, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s) are missing on this laptop, so they are not in the copy; the review names them.</source>
        <translation>
            <numerusform>%n evidence file is missing on this laptop, so they are not in the copy; the review names them.</numerusform>
            <numerusform>%n evidence files are missing on this laptop, so they are not in the copy; the review names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::Today</name>
    <message numerus="yes">
        <source>%n thing(s) left before signing.</source>
        <translation>
            <numerusform>%n thing left before signing.</numerusform>
            <numerusform>%n things left before signing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left before signing; the visit ends today.</source>
        <translation>
            <numerusform>%n thing left before signing; the visit ends today.</numerusform>
            <numerusform>%n things left before signing; the visit ends today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left before signing; the visit ended on %1.</source>
        <translation>
            <numerusform>%n thing left before signing; the visit ended on %1.</numerusform>
            <numerusform>%n things left before signing; the visit ended on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last one is %n day(s) old.</source>
        <translation>
            <numerusform>The last one is %n day old.</numerusform>
            <numerusform>The last one is %n days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::VerdictView</name>
    <message numerus="yes">
        <source>What was found: %n</source>
        <translation>
            <numerusform>What was found: %n</numerusform>
            <numerusform>What was found: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; “Copy the result” has all of them</source>
        <translation>
            <numerusform>and %n more; “Copy the result” has all of them</numerusform>
            <numerusform>and %n more; “Copy the result” has all of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::VerifyPage</name>
    <message numerus="yes">
        <source>%n file(s) taken out.</source>
        <translation>
            <numerusform>%n file taken out.</numerusform>
            <numerusform>%n files taken out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::VisitPage</name>
    <message numerus="yes">
        <source>The programme file names %n team(s) for this city.</source>
        <translation>
            <numerusform>The programme file names %n team for this city.</numerusform>
            <numerusform>The programme file names %n teams for this city.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mulyankan::VisitWords</name>
    <message numerus="yes">
        <source>%n thing(s) left</source>
        <translation>
            <numerusform>%n thing left</numerusform>
            <numerusform>%n things left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
</TS>
