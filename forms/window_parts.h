#pragma once

#include "forms/attacher.h"
#include "forms/curtain.h"
#include "forms/interaction.h"
#include "forms/jobs.h"
#include "forms/languages.h"
#include "forms/session.h"
#include "forms/settings.h"
#include "forms/thumbnails.h"
#include "forms/workspace.h"
#include "model/core/lanes.h"
#include "model/isolation/isolation.h"

namespace mulyankan {

/// What the pages are given; everything outlives them.
struct WindowParts {
    Writer &writer;
    Session &session;
    Workspace &workspace;
    Languages &languages;
    Theme &theme;
    Settings &settings;
    Curtain &curtain;
    Interaction &interaction;
    Jobs &jobs;
    Attacher &attacher;
    Thumbnails &thumbnails;
    const Clock &clock;
    Lanes &lanes;
    Isolation &isolation;

    Language language() const { return languages.current(); }
};

} // namespace mulyankan
