import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'vitest'
import { startCluster } from '../basis/proef/cluster.ts'
import { bezoek } from './huis/bezoek.ts'
import { vulMeldingIn } from './huis/doe-melding.ts'
import { startProgramma } from './huis/programma.ts'

it('gaat dezelfde weg op PostgreSQL: melding, werklijst, zoeken en de zaak', async () => {
  const map = await mkdtemp(join(tmpdir(), 'meedoen-postgres-'))
  const cluster = await startCluster(map, 'meedoen')
  const programma = await startProgramma({ DATABASE_URL: `${cluster.server}/meedoen` })
  try {
    const gast = await bezoek({ adres: programma.adres, script: false })
    await vulMeldingIn(gast, { naam: 'B. Proefpersoon', geboren: '3-2-1950', telefoon: '0500 123456' })
    await gast.knop(/^Verstuur/).click()
    await gast.komtOp(/\/melding\/klaar\//)
    const nummer = /\d{4}-\d{5}/.exec(await gast.tekst())?.[0] ?? 'geen nummer'
    const sanne = await bezoek({ adres: programma.adres })
    await sanne.logIn('medewerker', 'Sanne Bouwman')
    await sanne.naar('/werkplek?lijst=onverdeeld&sorteer=nummer')
    await sanne.leest(nummer)
    await sanne.knop(`Neem ${nummer}`).click()
    await sanne.gedaan()
    await sanne.naar('/werkplek?lijst=mijn&sorteer=nummer')
    await sanne.leest(nummer)
    const truus = await bezoek({ adres: programma.adres })
    await truus.logIn('inwoner', 'dhr. C.J. Brouwer')
    await truus.leest(/Uw melding van/)
    for (const b of [gast, sanne, truus]) await b.sluit()
  } finally {
    await programma.stop()
    await cluster.stop()
    await rm(map, { recursive: true, force: true })
  }
})
