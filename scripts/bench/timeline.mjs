// Preloaded into a run that is looked at (node --import): notes when things happen and what is loaded, and writes it at exit.
import { subscribe } from 'node:diagnostics_channel'
import { EventEmitter } from 'node:events'
import fs from 'node:fs'
import { registerHooks, syncBuiltinESMExports } from 'node:module'

const marks = {}
const loaded = {}
const mark = (name) => (marks[name] ??= performance.timeOrigin + performance.now())
const remark = (name) => (marks[name] = performance.timeOrigin + performance.now())

/** Every module that Node reads from disk, with its bytes; a chunk's first load is a mark. */
registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:')) return next(url, context)
    const result = next(url, context)
    const name = url.slice(url.lastIndexOf('/') + 1)
    loaded[name] = Buffer.byteLength(result.source ?? fs.readFileSync(new URL(url)))
    mark(`reads ${name}`)
    return result
  },
})

subscribe('net.client.socket', ({ socket }) => {
  remark('last socket opened')
  mark('first socket opened')
  socket.once('connect', () => mark('TCP stands'))
})
subscribe('undici:client:beforeConnect', () => mark('undici ready'))
subscribe('undici:client:sendHeaders', () => {
  mark('first request sent')
  remark('last request sent')
})
subscribe('undici:request:headers', () => {
  mark('first answer begins')
  remark('last answer begins')
})
subscribe('undici:request:trailers', () => remark('last answer ends'))

subscribe('child_process', () => mark('git started'))

/** TLS has no channel of its own. */
const { emit } = EventEmitter.prototype
EventEmitter.prototype.emit = function (name, ...rest) {
  if (name === 'secureConnect') {
    mark('TLS stands')
    remark('last TLS stands')
  }
  return emit.call(this, name, ...rest)
}

for (const [owner, name] of [
  [fs, 'writeFileSync'],
  [fs, 'appendFileSync'],
  [fs.promises, 'appendFile'],
  [fs.promises, 'writeFile'],
]) {
  const write = owner[name]
  owner[name] = (...args) => {
    mark('first file written')
    const done = write.apply(owner, args)
    if (done === undefined) remark('last file written')
    else void done.then(() => remark('last file written'))
    return done
  }
}
syncBuiltinESMExports()

const { writeFileSync } = fs
process.once('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const nodeBegan = performance.timeOrigin
  const codeBegan = nodeBegan + performance.nodeTiming.bootstrapComplete
  const exit = performance.timeOrigin + performance.now()
  const timeline = { ...marks, 'Node began': nodeBegan, 'Node ready': codeBegan, exit: exit }
  const cpuMs = (userCPUTime + systemCPUTime) / 1000
  const text = JSON.stringify({ timeline, loaded, rssMb: maxRSS / 1024, cpuMs })
  writeFileSync(process.env.BENCH_TIMELINE, text)
})
