#pragma once

#include "model/store/folder_copy.h"

namespace mulyankan {

/// What a stick can take.
struct Volume {
    QString fileSystem; ///< as the system names it: `vfat`
    qint64 freeBytes = 0;
    quint64 device = 0; ///< the same for folders of one disk
    bool isRemovable = false; ///< a stick or card, where the desktop puts what was plugged in

    /// FAT32 holds no file of 4 GiB.
    qint64 maxFileBytes() const;
};

/// kFileMissing where @p folder is none, as after a stick was pulled out.
Result<Volume> volumeOf(const QString &folder);

/// Whether everything finds room, said before anything is written: kCopyFileTooLarge, kCopyNoRoom.
/// @p others: sizes of the other files.
Done checkRoom(const QString &folder, const Volume &volume,
               const std::vector<NamedOriginal> &originals, const std::vector<qint64> &others);

/// A copy that can be carried away.
struct OutsideCopy {
    QString folder;
    FolderCopy copy;
    bool isSameDisk = false; ///< as the data folder: no help where the laptop is lost
};

/// Copies the whole data folder into @p parent, as a data folder `NAME` of its own. Until it is
/// whole it is `NAME.part`; on an error, and when cancelled, it is taken away again, unless the
/// device has gone with it. When this returns everything is on the device, and has been read back
/// from there. Sets the total of @p progress.
Result<OutsideCopy> copyOutside(const CopySource &source, const QString &parent,
                                const QString &name, Progress &progress);

} // namespace mulyankan
