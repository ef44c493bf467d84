<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message><source>OK</source><translation>ठीक है</translation></message>
    <message><source>Cancel</source><translation>रद्द करें</translation></message>
    <message><source>Close</source><translation>बंद करें</translation></message>
</context>
</TS>
