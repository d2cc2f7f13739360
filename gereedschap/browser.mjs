// Finds the browser for the scenarios, or installs Debian's when that is possible; otherwise says what to install.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { meld, stop } from './inrichten.mjs'

const PLAATSEN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const zoek = () => [process.env.CHROMIUM, ...PLAATSEN].find((pad) => pad && existsSync(pad))

/** Path of Chromium. */
export function browser() {
  const gevonden = zoek()
  if (gevonden) return gevonden
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    meld('Chromium ontbreekt en wordt geïnstalleerd.')
    spawnSync('apt-get', ['update', '-q'], { stdio: ['ignore', 2, 2] })
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { stdio: ['ignore', 2, 2] })
  }
  return (
    zoek() ?? stop('Chromium ontbreekt. Installeer het pakket "chromium", of zet CHROMIUM op het pad van de browser.')
  )
}
