#pragma once

#include "model/core/json.h"

namespace mulyankan::worker {

/// The descriptor of the file that a task is about, and of a second one.
inline constexpr int kFileFd = 3;
inline constexpr int kTrustFd = 4;

// One function a task; the answer is one JSON object. An error is written as {"error": its code}.

/// `{"task":"capture","media_type":TEXT}` →
/// `{"capture":null|{"local","offset_min","lat_e7","lon_e7","device"}}`
Result<JsonValue> captureTask(const JsonValue &request);
/// `{"task":"verify","now_ms":INT,"has_trust":BOOL,"trust_in_force":BOOL,"content":BOOL}` →
/// `{"result","kind","content_id","findings","signers","content"}`, or `{"trust":FINDING}` if the
/// programme file does not verify.
Result<JsonValue> verifyTask(const JsonValue &request);

/// `{"task":"picture","media_type":TEXT,"side_px":1…2000,"page":INT}` →
/// `{"picture":null|{"png":BASE64,"width","height","pages"}}`: the file as a PNG whose longer side
/// is at most side_px; width and height are those of the original, 0 of a document. Null: it has
/// none, or one too large to be decoded.
Result<JsonValue> pictureTask(const JsonValue &request);

} // namespace mulyankan::worker
