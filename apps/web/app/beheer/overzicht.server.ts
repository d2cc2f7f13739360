import { redirect } from 'react-router'
import { bewaak, ofGeenToegang, type Paginavraag } from '../bewaak.server.ts'
import { alsBeheerder } from './als-beheerder.server.ts'
import { ONDERWERPEN } from './gemeente/onderwerpen.ts'

/** Who only keeps contracts goes to the providers. Else: how many people and programs may in, and on how many subjects the municipality recorded its choice. */
export async function telAlles(vraag: Paginavraag) {
  const wie = bewaak(vraag, 'medewerker').wie
  if (wie?.rollen.includes('contractbeheerder') && !wie.rollen.includes('beheerder'))
    throw redirect('/beheer/aanbieders')
  const huis = alsBeheerder(vraag)
  const { toegang, verordening } = huis.kamers
  const actief = (lijst: readonly { readonly actief: boolean }[]): number => lijst.filter((wie) => wie.actief).length
  const geteld = await huis.werk(async (stap) => {
    let vastgelegd = 0
    for (const onderwerp of ONDERWERPEN) {
      if ((await verordening.versieOp(stap.tx, onderwerp, stap.vandaag)).ok) vastgelegd += 1
    }
    return {
      medewerkers: actief(await toegang.haalMedewerkers(stap.tx)),
      aanbiedermedewerkers: actief(ofGeenToegang(await toegang.haalAanbiedermedewerkers(stap))),
      aanbieders: (await huis.kamers.inkoop.haalAanbieders(stap.tx)).length,
      leveranciers: actief(ofGeenToegang(await toegang.haalLeveranciers(stap))),
      onderwerpen: vastgelegd,
    }
  })
  return { ...geteld, mislukt: (await huis.mislukt.haal()).length }
}
