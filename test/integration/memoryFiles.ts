import {
  Disposable,
  EventEmitter,
  FilePermission,
  FileSystemError,
  FileType,
  workspace,
  type FileChangeEvent,
  type FileStat,
  type FileSystemProvider,
  type Uri
} from 'vscode'

/** A file system in memory, as those of a virtual workspace are: nothing in it has a path on a disk. */
export class MemoryFiles implements FileSystemProvider, Disposable {
  readonly #files = new Map<string, Uint8Array>()
  readonly #locked = new Set<string>()
  readonly #changed = new EventEmitter<FileChangeEvent[]>()
  readonly #registration: Disposable
  readonly onDidChangeFile = this.#changed.event

  constructor(scheme: string, isReadonly = false) {
    this.#registration = workspace.registerFileSystemProvider(scheme, this, { isReadonly })
  }

  /** Puts a file there, which nobody may write when it is locked. */
  put(path: string, text: string, isLocked = false): void {
    this.#files.set(path, new TextEncoder().encode(text))
    if (isLocked) this.#locked.add(path)
  }

  text(path: string): string {
    return new TextDecoder().decode(this.#file(path))
  }

  stat({ path }: Uri): FileStat {
    const { length: size } = this.#file(path)
    const stat = { type: FileType.File, ctime: 0, mtime: 0, size }
    return this.#locked.has(path) ? { ...stat, permissions: FilePermission.Readonly } : stat
  }

  readFile({ path }: Uri): Uint8Array {
    return this.#file(path)
  }

  writeFile({ path }: Uri, content: Uint8Array): void {
    this.#files.set(path, content)
  }

  watch(): Disposable {
    return new Disposable(() => undefined)
  }

  readDirectory(): [string, FileType][] {
    return [...this.#files.keys()].map((path) => [path.slice(1), FileType.File])
  }

  createDirectory(): void {
    throw FileSystemError.NoPermissions()
  }

  delete({ path }: Uri): void {
    this.#files.delete(path)
  }

  rename(): void {
    throw FileSystemError.NoPermissions()
  }

  dispose(): void {
    this.#registration.dispose()
    this.#changed.dispose()
  }

  #file(path: string): Uint8Array {
    const file = this.#files.get(path)
    if (!file) throw FileSystemError.FileNotFound(path)
    return file
  }
}
