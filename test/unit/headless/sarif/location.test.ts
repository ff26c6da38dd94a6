import assert from 'node:assert/strict'
import path from 'node:path'
import { artifactLocationOf, regionOf } from '../../../../src/headless/files/sarif/location.js'
import { Positions } from '../../../../src/headless/files/position.js'

describe('artifactLocationOf', () => {
  const inside: readonly [file: string, cwd: string, paths: path.PlatformPath, uri: string][] = [
    ['a.md', '/repo', path.posix, 'a.md'],
    ['./sub/../b c.md', '/repo', path.posix, 'b%20c.md'],
    ['/repo/ä/#1?.md', '/repo', path.posix, '%C3%A4/%231%3F.md'],
    ['..hidden/a.md', '/repo', path.posix, '..hidden/a.md'],
    ['c:odd.md', '/repo', path.posix, 'c%3Aodd.md'],
    ['a\\b.md', '/repo', path.posix, 'a%5Cb.md'],
    ['<stdin>', '/repo', path.posix, '%3Cstdin%3E'],
    ['sub\\a.md', 'C:\\repo', path.win32, 'sub/a.md'],
    ['C:/repo/sub/a.md', 'c:\\repo', path.win32, 'sub/a.md']
  ]
  for (const [file, cwd, paths, uri] of inside) {
    it(`is ${uri} for ${file} in ${cwd}`, () => {
      assert.deepEqual(artifactLocationOf(file, cwd, paths), { uri, uriBaseId: '%SRCROOT%' })
    })
  }

  const outside: readonly [file: string, cwd: string, paths: path.PlatformPath][] = [
    ['../a.md', '/repo', path.posix],
    ['/elsewhere/a.md', '/repo', path.posix],
    ['D:\\a.md', 'C:\\repo', path.win32]
  ]
  for (const [file, cwd, paths] of outside) {
    it(`is a whole address for ${file} in ${cwd}`, () => {
      const { uri, uriBaseId } = artifactLocationOf(file, cwd, paths)
      assert.match(uri ?? '', /^file:\/\/\/.*a\.md$/)
      assert.equal(uriBaseId, undefined)
    })
  }
})

describe('regionOf', () => {
  const rows: readonly [text: string, marked: string, place: readonly number[]][] = [
    ['one two', 'two', [1, 5, 1, 8]],
    ['one\ntwo', 'two', [2, 1, 2, 4]],
    ['one\r\ntwo\r\n', 'two', [2, 1, 2, 4]],
    ['one\rtwo', 'two', [2, 1, 2, 4]],
    ['🙂 two', 'two', [1, 4, 1, 7]],
    ['one\ntwo three\nfour', 'three\nfour', [2, 5, 3, 5]],
    ['one', '', [1, 1, 1, 1]]
  ]
  for (const [text, marked, place] of rows) {
    it(`places ${JSON.stringify(marked)} in ${JSON.stringify(text)}`, () => {
      const start = text.indexOf(marked)
      const region = regionOf({ start, end: start + marked.length }, new Positions(text))
      const { startLine, startColumn, endLine, endColumn, charOffset, charLength } = region
      assert.deepEqual([startLine, startColumn, endLine, endColumn], place)
      assert.deepEqual([charOffset, charLength], [start, marked.length])
    })
  }
})
