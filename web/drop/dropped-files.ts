/** A file on its way into the archive, under the name its folder gives it. */
export interface DroppedFile {
  readonly name: string;
  readonly file: File;
}

/** Hidden files and folders are passed over, as `hearsay add` does. */
const isHidden = (name: string): boolean => name.split('/').some((part) => part.startsWith('.'));

/** What a file input holds; files of a folder come with their way in it. */
export const chosenFiles = (files: FileList): DroppedFile[] =>
  [...files]
    .map((file) => ({ file, name: file.webkitRelativePath || file.name }))
    .filter(({ name }) => !isHidden(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** What was dropped: files, and those inside folders. Must be called while the drop is told: later its items are gone. */
export async function droppedFiles(items: DataTransferItemList): Promise<DroppedFile[]> {
  const found: DroppedFile[] = [];
  const entries: FileSystemEntry[] = [];
  for (const item of items) {
    const entry = item.webkitGetAsEntry();
    // What another program made up for the drop, such as a picture dragged out of a message, lies in no folder.
    const file = entry === null ? item.getAsFile() : null;
    if (entry !== null) entries.push(entry);
    else if (file !== null) found.push({ file, name: file.name });
  }
  for (const entry of entries) await look(entry);
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));

  async function look(entry: FileSystemEntry): Promise<void> {
    if (entry.name.startsWith('.')) return;
    if (isFile(entry)) {
      const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
      found.push({ file, name: entry.fullPath.replace(/^\//, '') });
    } else if (isFolder(entry)) {
      const reader = entry.createReader();
      // A folder gives its entries some at a time, none at the end.
      while (true) {
        const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
        if (some.length === 0) return;
        for (const inner of some) await look(inner);
      }
    }
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
