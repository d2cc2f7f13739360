import { data, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Brief } from '../../ui/Brief.tsx'
import { Icoon } from '../../ui/Icoon.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { idUit } from '../id.server.ts'
import { vertaalWerkplek } from '../vertaal.server.ts'
import { documentnaam } from '../zaak/documenten.server.ts'

/** A letter to read on screen; a file that came in is only ever a download. Opening it is recorded. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const huis = context.get(huisContext)
  const zaak = idUit(params.zaak)
  const id = idUit(params.document)
  const uitkomst = await huis.werk((stap) => huis.kamers.zaken.openDocument(stap, id))
  if (!uitkomst.ok || uitkomst.waarde.zaak !== zaak) throw data(null, { status: 404 })
  const document = uitkomst.waarde
  if (document.vorm === 'bestand') throw redirect(`/document/${id}`)
  const naam = documentnaam(document.soort, vertaalWerkplek(huis.taal)) ?? document.naam
  return { zaak, id, naam, brief: document.brief }
}

export default function Document() {
  const t = useTekst('werkplek')
  const { zaak, id, naam, brief } = useLoaderData<typeof loader>()
  return (
    <Stapel>
      <div className="md-niet-op-papier">
        <Paginakop titel={naam} terug={{ naar: `/werkplek/zaak/${zaak}`, tekst: t('document.naarZaak') }}>
          <p>
            <a href={`/document/${id}`} className="md-knop md-knop--tweede">
              <Icoon naam="download" />
              {t('document.download')}
            </a>
          </p>
        </Paginakop>
      </div>
      <Brief brief={brief} />
    </Stapel>
  )
}
