import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel, Zaakindeling } from '../ui/Indeling.tsx'
import { Berichtlijst } from './Berichtlijst.tsx'
import { Clientkaart } from './Clientkaart.tsx'
import { Doe } from './Doe.tsx'
import { doe } from './doe.server.ts'
import { Gedaan } from './Gedaan.tsx'
import { Opdracht } from './Opdracht.tsx'
import { Standbadge } from './Standbadge.tsx'
import { haalToewijzing } from './toewijzing.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalToewijzing(vraag, vraag.params.toewijzing)
export const action = (vraag: ActionFunctionArgs) => doe(vraag, vraag.params.toewijzing)

/** One assignment: what to do now, whom to help with what, and the messages about it. */
export default function Toewijzing() {
  const t = useTekst('aanbieder')
  const beeld = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const { toewijzing, product, omvang, client, berichten } = beeld
  return (
    <Stapel ruimte="ruim">
      <Paginakop
        titel={client.naam}
        inleiding={t('opdracht.inleiding', { product, omvang })}
        bij={<Standbadge stand={toewijzing.stand} />}
        terug={{ naar: '/aanbieder', tekst: t('lijst.titel') }}
        fout={antwoord !== undefined}
      />
      <Gedaan />
      <Zaakindeling rechts={<Clientkaart client={client} />}>
        <Doe beeld={beeld} geweigerd={antwoord} />
        <Opdracht beeld={beeld} />
      </Zaakindeling>
      <section className="md-stapel" aria-labelledby="berichten">
        <h2 id="berichten">{t('berichten.bijDeze')}</h2>
        <Berichtlijst berichten={berichten} bij={toewijzing.nummer} />
      </section>
    </Stapel>
  )
}
