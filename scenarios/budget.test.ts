import { expect, it } from 'vitest'
import { bezoek } from './huis/bezoek.ts'
import { dag, kiesBeslisbaar, vraagAanbieder } from './huis/doe-werk.ts'

it('geeft hulp met een budget; wijst de aanbieder een wijziging af, dan wordt zij ongedaan gemaakt', async () => {
  const sanne = await bezoek()
  await sanne.logIn('medewerker', 'Sanne Bouwman')
  const zaak = await kiesBeslisbaar(sanne)
  await sanne.naar(`/werkplek/zaak/${zaak}/beschikking`)
  await sanne.pagina.getByLabel('Soort voorziening').selectOption({ label: 'Begeleiding' })
  await sanne.pagina.getByLabel('Product').selectOption('02B01')
  await sanne.leest('In euro, in totaal.')
  await sanne.pagina.getByLabel('Hoeveel?').fill('1.200,00')
  await sanne.pagina.getByLabel('Vanaf').fill(dag(0))
  await sanne.pagina.getByLabel('Tot en met').fill(dag(364))
  await sanne.pagina.getByLabel('Motivering').fill('U kiest zelf met uw begeleider wat u nodig heeft.')
  await sanne.houdtStand()
  await sanne.knop('Neem dit besluit').click()
  await sanne.komtOp(/verzenden/)
  expect(await sanne.pagina.getByRole('article').textContent()).toMatch(
    /een budget van €\s1\.200,00 voor de hele periode/,
  )
  await sanne.knop('Verzend de beschikking').click()
  await sanne.gedaan()
  await vraagAanbieder(sanne, zaak, /^Thuiszorg De Linde/)
  const wijzig = sanne.pagina.locator('a[href$="/wijzigen"]').first()
  const adres = (await wijzig.getAttribute('href')) ?? ''
  const toewijzing = /toewijzing\/([0-9a-f-]{36})/.exec(adres)?.[1] ?? ''

  const carla = await bezoek({ breed: 360, script: false })
  await carla.logIn('aanbieder', 'Carla Steenbergen')
  const opdracht = async () => {
    await carla.naar(`/aanbieder/${toewijzing}`)
    await carla.leest(/een budget van €\s1\.[02]00,00 voor de hele periode/)
  }
  await opdracht()
  await carla.houdtStand()
  await carla.knop('Aannemen').click()
  await carla.gedaan()

  await sanne.naar(`${adres}?wat=omvang`)
  await sanne.veld('Hoeveel (euro, in totaal)').fill('1.000,00')
  await sanne.pagina.getByLabel('Waarom').selectOption('05')
  await sanne.vink(/aanbieder is het ermee eens/).check()
  await sanne.houdtStand()
  await sanne.knop('Bekijk wat er gebeurt').click()
  await sanne.leest(/€\s1\.000,00 in totaal/)
  await sanne.knop('Bevestig en verstuur').click()
  await sanne.gedaan()

  await opdracht()
  await carla.pagina.getByText('Niet aannemen', { exact: true }).click()
  await carla.keuze('Er staat een fout in het bericht').check()
  await carla.knop('Wijs de toewijzing af').click()
  await carla.gedaan()
  await sanne.naar(`/werkplek/zaak/${zaak}`)
  await sanne.leest('De aanbieder wees de wijziging af')
  await sanne.link(/Los het op/).click()
  await sanne.leest('De aanbieder wees de laatste wijziging af')
  await sanne.houdtStand()
  await sanne.knop('Maak de wijziging ongedaan').click()
  await sanne.gedaan()
  await opdracht()
  await carla.leest(/€\s1\.200,00/)
  await carla.sluit()
  await sanne.sluit()
})
