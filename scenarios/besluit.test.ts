import { expect, it } from 'vitest'
import { bezoek } from './huis/bezoek.ts'
import { dag, kiesBeslisbaar } from './huis/doe-werk.ts'

it('rekent een pgb uit voordat het wordt toegekend, zegt waarom, en zet de stappen in de brief', async () => {
  const b = await bezoek()
  await b.logIn('medewerker', 'Sanne Bouwman')
  const zaak = await kiesBeslisbaar(b)
  await b.naar(`/werkplek/zaak/${zaak}/beschikking`)
  await b.keuze('Toekennen als pgb').check()
  await b.houdtStand()
  await b.pagina.getByLabel('Soort voorziening').selectOption({ label: 'Begeleiding' })
  await b.pagina.getByLabel('Product').selectOption('02A16')
  await b.pagina.getByLabel('Hoeveel?').fill('120')
  await b.keuze('Iemand die zelfstandig werkt').check()
  await b.veld(/^Wat vraagt de hulp/).fill('200,00')
  await b.pagina.getByLabel('Vanaf').fill(dag(0))
  await b.pagina.getByLabel('Tot en met').fill(dag(364))
  await b.knop('Reken uit').click()
  await b.leest(/Pgb voor begeleiding: €\s[\d.,]+ per jaar/)
  await b.leest('Volgens de verordening is het tarief 85% daarvan')
  await b.leest('Dat deel betaalt u zelf.')
  await b.houdtStand()
  for (const voorwaarde of [/taken van een pgb/, /legde uit waarom/, /veilig, doeltreffend/])
    await b.vink(voorwaarde).check()
  await b.pagina.getByLabel('Motivering').fill('U regelt uw begeleiding liever zelf, met iemand die u kent.')
  await b.knop('Neem dit besluit').click()
  await b.komtOp(/verzenden/)
  const brief = (await b.pagina.getByRole('article').textContent()) ?? ''
  expect(brief).toContain('Hoe komen wij aan dit bedrag?')
  expect(brief).toContain('U krijgt 104 uur per jaar')
  await b.houdtStand()
  await b.sluit()
})
