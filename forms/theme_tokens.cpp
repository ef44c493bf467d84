#include "forms/theme.h"

#include <algorithm>
#include <cmath>

namespace mulyankan {

Tokens lightTokens()
{
    return {
        .canvas = QColor(0xF4F3EF),
        .panel = QColor(0xFBFAF7),
        .surface = QColor(0xFFFFFF),
        .sunken = QColor(0xE9E7E1),
        .line = QColor(0xDCD9D1),
        .control = QColor(0x85817A),
        .ink = QColor(0x1B1C25),
        .ink2 = QColor(0x555862),
        .ink3 = QColor(0x8E9099),
        .accent = QColor(0x3443B0),
        .accentHover = QColor(0x2A3796),
        .accentPress = QColor(0x202B7A),
        .onAccent = QColor(0xFFFFFF),
        .accentSoft = QColor(0xE8EBFA),
        .ok = QColor(0x17694A),
        .okSoft = QColor(0xE2F1E9),
        .warn = QColor(0x855000),
        .warnSoft = QColor(0xFBEFD7),
        .bad = QColor(0xAE241D),
        .badSoft = QColor(0xFBE8E5),
        .shadow = QColor(0, 0, 0, 41),
        .series = {QColor(0x3443B0), QColor(0xA85F00), QColor(0x12A090), QColor(0x45193A)},
        .heat = {QColor(0xF0F1FA), QColor(0xD8DDF5), QColor(0xBBC4EE), QColor(0x98A5E4),
                 QColor(0x5562C4), QColor(0x3C49AC), QColor(0x262F82)},
        .heatInk = {QColor(0x1B1C25), QColor(0x1B1C25), QColor(0x1B1C25), QColor(0x1B1C25),
                    QColor(0xFFFFFF), QColor(0xFFFFFF), QColor(0xFFFFFF)},
    };
}

Tokens darkTokens()
{
    return {
        .canvas = QColor(0x121318),
        .panel = QColor(0x181A20),
        .surface = QColor(0x1E2028),
        .sunken = QColor(0x2B2E38),
        .line = QColor(0x30333E),
        .control = QColor(0x7D818E),
        .ink = QColor(0xEDECE7),
        .ink2 = QColor(0xB0B2BC),
        .ink3 = QColor(0x6C6F7A),
        .accent = QColor(0xA3AFF7),
        .accentHover = QColor(0xB9C2FA),
        .accentPress = QColor(0x8B99EF),
        .onAccent = QColor(0x12163A),
        .accentSoft = QColor(0x272D55),
        .ok = QColor(0x79CBA2),
        .okSoft = QColor(0x16322A),
        .warn = QColor(0xEAB964),
        .warnSoft = QColor(0x3A2C12),
        .bad = QColor(0xF59A90),
        .badSoft = QColor(0x45201E),
        .shadow = QColor(0, 0, 0, 41),
        .series = {QColor(0xA3AFF7), QColor(0xE0922F), QColor(0x35DCC4), QColor(0xD23A60)},
        .heat = {QColor(0x20222C), QColor(0x2A3052), QColor(0x374079), QColor(0x4955A4),
                 QColor(0x8F9DF0), QColor(0xB0BBF7), QColor(0xD3D9FC)},
        .heatInk = {QColor(0xFFFFFF), QColor(0xFFFFFF), QColor(0xFFFFFF), QColor(0xFFFFFF),
                    QColor(0x1B1C25), QColor(0x1B1C25), QColor(0x1B1C25)},
    };
}

namespace {

double luminanceOf(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red() / 255.0) + 0.7152 * linear(colour.green() / 255.0)
        + 0.0722 * linear(colour.blue() / 255.0);
}

} // namespace

double contrastOf(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminanceOf(one), luminanceOf(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace mulyankan
