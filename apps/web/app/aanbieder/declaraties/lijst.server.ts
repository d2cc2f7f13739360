import { bewaak, ofGeenToegang, type Paginavraag } from '../../bewaak.server.ts'

/** The months and the declarations of this provider. */
export async function haalLijst(vraag: Paginavraag) {
  const huis = bewaak(vraag, 'aanbieder')
  const blad = new URL(vraag.request.url).searchParams.get('blad') ?? '1'
  const { levering } = huis.kamers
  return huis.werk(async (stap) => {
    const lijst = ofGeenToegang(await levering.haalDeclaraties(stap, { blad }))
    const maanden = ofGeenToegang(await levering.haalDeclaratiemaanden(stap))
    const { regels, bladen } = lijst
    return { regels, bladen, blad: Math.min(Math.max(Number(blad) || 1, 1), bladen), maanden }
  })
}
