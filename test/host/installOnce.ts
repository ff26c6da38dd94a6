import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const markerName = 'installed.txt'
const partial = '.partial-'

/**
 * Fills a folder once and keeps it. The work is done in a temporary folder that is renamed when all of it is there, so an
 * interrupted installation leaves nothing behind that a second try would trust, and of two at the same time one waits.
 *
 * @param folder where the result shall be
 * @param pin what is installed; a folder that holds another pin is replaced
 * @param fill puts the contents into the temporary folder it is given; tried twice
 */
export async function installOnce(
  folder: string,
  pin: string,
  fill: (temporary: string) => Promise<void>
): Promise<void> {
  if (await holds(folder, pin)) return
  await mkdir(path.dirname(folder), { recursive: true })
  const release = await lock(`${folder}.lock`)
  const temporary = `${folder}${partial}${process.pid}`
  try {
    if (await holds(folder, pin)) return
    await removeLeftovers(folder)
    await retryOnce(async () => {
      await rm(temporary, { recursive: true, force: true })
      await mkdir(temporary, { recursive: true })
      await fill(temporary)
    })
    await writeFile(path.join(temporary, markerName), pin)
    await rm(folder, { recursive: true, force: true })
    await rename(temporary, folder)
  } finally {
    await rm(temporary, { recursive: true, force: true })
    await release()
  }
}

/** Removes what runs that were killed have left. */
async function removeLeftovers(folder: string): Promise<void> {
  const parent = path.dirname(folder)
  const start = path.basename(folder) + partial
  const left = (await readdir(parent)).filter((name) => name.startsWith(start))
  await Promise.all(left.map((name) => rm(path.join(parent, name), { recursive: true, force: true })))
}

async function holds(folder: string, pin: string): Promise<boolean> {
  return (await textOf(path.join(folder, markerName))) === pin
}

async function textOf(file: string): Promise<string | undefined> {
  return existsSync(file) ? readFile(file, 'utf8').catch(() => undefined) : undefined
}

async function retryOnce(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nTrying once more.`)
    await work()
  }
}

/** Takes a lock file that names our process; one whose process is gone is nobody's. */
async function lock(file: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' })
      return () => rm(file, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const owner = Number(await textOf(file))
    if (owner > 0 && !isRunning(owner)) await rm(file, { force: true })
    else await delay(500)
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
