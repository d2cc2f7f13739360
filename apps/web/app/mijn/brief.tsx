import { data, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { bewaak, ofGeenToegang } from '../bewaak.server.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Brief } from '../ui/Brief.tsx'
import { Rij, Stapel } from '../ui/Indeling.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import { idUit } from '../werkplek/id.server.ts'
import { Briefkop } from './delen/Briefkop.tsx'

/** One letter to read on screen; opening it is recorded. A file is only to download. */
export async function loader(vraag: LoaderFunctionArgs) {
  const huis = bewaak(vraag, 'inwoner')
  const zaak = idUit(vraag.params.zaak)
  const id = idUit(vraag.params.document)
  const document = ofGeenToegang(await huis.werk((stap) => huis.kamers.zaken.openDocument(stap, id)))
  if (document.zaak !== zaak || document.vorm !== 'brief') throw data(null, { status: 404 })
  return { zaak, id, soort: document.soort, naam: document.naam, brief: document.brief }
}

export default function Briefpagina() {
  const t = useTekst('mijn')
  const { zaak, id, soort, naam, brief } = useLoaderData<typeof loader>()
  return (
    <Stapel>
      <Briefkop zaak={zaak} soort={soort} naam={naam} />
      <Rij>
        <Knoplink naar={`/document/${id}`} soort="tweede" icoon="download" reloadDocument>
          {t('stukken.bewaar')}
        </Knoplink>
      </Rij>
      <Brief brief={brief} />
    </Stapel>
  )
}
