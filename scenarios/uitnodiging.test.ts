import { expect, it } from 'vitest'
import { type Bezoeker, bezoek } from './huis/bezoek.ts'

const AANBIEDER = 'Thuiszorg De Linde (99000001)'

/** Invites somebody on the page that is open; answers the link that is shown this once. */
async function nodigUit(b: Bezoeker, naam: string, email: string, beheert: boolean): Promise<string> {
  await b.veld('Naam').fill(naam)
  await b.veld('E-mailadres').fill(email)
  if (beheert) await b.vink(/collega’s uitnodigen/).check()
  await b.knop('Nodig uit').click()
  await b.leest(`De link voor ${naam}`)
  await b.houdtStand()
  return b.veld('Link').inputValue()
}

/** Opens the link as somebody whom nobody knows yet, and logs in with a name of their own. */
async function komBinnen(link: string, naam: string, script: boolean): Promise<Bezoeker> {
  const b = await bezoek({ breed: 360, script })
  await b.pagina.goto(link)
  await b.houdtStand()
  await b.knop('Log in en begin').click()
  await b.pagina.getByLabel('Verzonnen naam').fill(naam)
  await b.knop('Log in met deze naam').click()
  await b.komtOp(/\/aanbieder\?welkom=/)
  await b.houdtStand()
  return b
}

it('brengt twee medewerkers van een aanbieder van uitnodiging tot werk, op een telefoon', async () => {
  const marjan = await bezoek({ breed: 360 })
  await marjan.logIn('medewerker', 'Marjan Kuipers')
  await marjan.naar('/beheer/aanbieders/99000001')
  await marjan.link('Nodig iemand uit of sluit de toegang').click()
  await marjan.leest('Mensen van aanbieders')
  await expect.poll(() => marjan.pagina.getByLabel('Aanbieder').inputValue()).toBe('99000001')
  await marjan.pagina.getByLabel('Aanbieder').selectOption({ label: AANBIEDER })
  const link = await nodigUit(marjan, 'Bea Nieuwhof', 'bea@delinde.example', true)
  expect(link).toMatch(/\/uitnodiging\/[\w-]{43}$/)
  await marjan.leest('bea@delinde.example')

  const bea = await komBinnen(link, 'Bea Nieuwhof', false)
  await bea.leest('Welkom, Bea Nieuwhof')
  await bea.leest('Thuiszorg De Linde')
  await bea.link('Nodig ook uw collega’s uit').click()
  await bea.leest('Dit bent u')
  const voorCollega = await nodigUit(bea, 'Omar Tweehuis', 'omar@delinde.example', false)

  const omar = await komBinnen(voorCollega, 'Omar Tweehuis', true)
  await omar.leest('Welkom, Omar Tweehuis')
  await omar.leest(/ingelogd als Omar Tweehuis, voor Thuiszorg De Linde\..*Bea Nieuwhof.*nodig(t|en) collega’s uit/)
  await omar.naar('/aanbieder?lijst=lopend')
  expect(await omar.pagina.getByRole('row').count()).toBeGreaterThan(1)
  expect(await omar.link('Mensen').count()).toBe(0)
  await omar.pagina.goto('/aanbieder/mensen')
  await omar.leest(/mag(?:en)? u niet|niet zien|geen toegang/i)

  const vreemd = await bezoek({ breed: 360 })
  await vreemd.pagina.goto(voorCollega)
  await vreemd.leest('Deze uitnodiging is al gebruikt')
  await vreemd.houdtStand()
  await vreemd.pagina.goto('/uitnodiging/bestaat-niet')
  await vreemd.leest('Deze uitnodiging kennen wij niet')
  await vreemd.houdtStand()

  await bea.pagina.goto('/aanbieder/mensen')
  await bea.link('Sluit de toegang Omar Tweehuis').click()
  await bea.leest('Alleen de gemeente kan dit weer openen')
  await bea.houdtStand()
  await bea.knop('Ja, sluit de toegang').click()
  await bea.leest('De toegang is gesloten')
  await omar.pagina.goto('/aanbieder')
  await omar.komtOp(/\/inloggen/)
  await bea.pagina.goto('/aanbieder/mensen')
  await bea.leest('niets meer: toegang gesloten')
  await bea.veld('Naam').fill('Omar Tweehuis')
  await bea.veld('E-mailadres').fill('omar@delinde.example')
  await bea.knop('Nodig uit').click()
  await bea.leest('Een uitnodiging opent die niet weer')
  await bea.houdtStand()
  for (const b of [marjan, bea, omar, vreemd]) await b.sluit()
})

it('trekt een uitnodiging in, en de nieuwe link maakt de oude ongeldig', async () => {
  const carla = await bezoek({ breed: 360, script: false })
  await carla.logIn('aanbieder', 'Carla Steenbergen')
  await carla.pagina.goto('/aanbieder/mensen')
  const oud = await nodigUit(carla, 'Inge Terug', 'inge@delinde.example', false)
  await carla.knop('Maak een nieuwe link Inge Terug').click()
  await carla.leest('De link voor Inge Terug')
  const nieuw = await carla.veld('Link').inputValue()
  const inge = await bezoek({ breed: 360, script: false })
  await inge.pagina.goto(oud)
  await inge.leest('kennen wij niet')
  await inge.pagina.goto(nieuw)
  await inge.leest('U bent uitgenodigd')
  await carla.knop('Trek in Inge Terug').click()
  await carla.leest('De uitnodiging is ingetrokken')
  await inge.pagina.goto(nieuw)
  await inge.leest('Deze uitnodiging is ingetrokken')
  await inge.leest(/Bel \d/)
  for (const b of [carla, inge]) await b.sluit()
})
