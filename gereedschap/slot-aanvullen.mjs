// After `npm install` against a registry that does not carry every platform: adds the optional packages of the other platforms
// to the lock file, so that `npm ci` accepts it everywhere. Run as `node gereedschap/slot-aanvullen.mjs package-lock.json`.
import { readFileSync, writeFileSync } from 'node:fs'

const pad = process.argv[2]
const slot = JSON.parse(readFileSync(pad, 'utf8'))
const OS = ['android', 'darwin', 'freebsd', 'linux', 'win32', 'openharmony', 'netbsd', 'openbsd', 'sunos', 'aix']
const CPU = {
  arm64: 'arm64',
  x64: 'x64',
  ia32: 'ia32',
  arm: 'arm',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  loong64: 'loong64',
  mips64el: 'mips64el',
}
let n = 0
for (const [ouder, info] of Object.entries({ ...slot.packages })) {
  for (const [naam, versie] of Object.entries(info.optionalDependencies ?? {})) {
    if (slot.packages[`node_modules/${naam}`] || slot.packages[`${ouder}/node_modules/${naam}`]) continue
    const delen = naam.split(/[-/]/)
    const os = OS.find((o) => delen.includes(o))
    const cpu = Object.keys(CPU).find((c) => delen.includes(c))
    if (!os || !cpu) {
      console.error('overgeslagen', naam, versie)
      continue
    }
    const libc =
      delen.includes('musl') || delen.includes('musleabihf')
        ? ['musl']
        : os === 'linux' && (delen.includes('gnu') || delen.includes('gnueabihf'))
          ? ['glibc']
          : undefined
    slot.packages[`node_modules/${naam}`] = {
      version: versie,
      cpu: [cpu],
      ...(info.dev ? { dev: true } : {}),
      ...(libc ? { libc } : {}),
      optional: true,
      os: [os],
    }
    n += 1
  }
}
slot.packages = Object.fromEntries(Object.entries(slot.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(pad, `${JSON.stringify(slot, null, 2)}\n`)
console.error(n, 'toegevoegd')
