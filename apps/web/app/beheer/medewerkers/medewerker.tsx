import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { useFouten } from '../../weigering.ts'
import { haalMedewerker, wijzig } from './medewerker.server.ts'
import { useVeldnamen, Velden } from './Velden.tsx'

export const loader = (vraag: LoaderFunctionArgs) => haalMedewerker(vraag, vraag.params.medewerker)
export const action = (vraag: ActionFunctionArgs) => wijzig(vraag, vraag.params.medewerker)

/** What one employee may do here. */
export default function Medewerker() {
  const t = useTekst('beheer')
  const { medewerker, keuzes } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const { naam, functie, telefoon, email, team, rollen, mandaten, actief } = medewerker
  const nu = { naam, functie, telefoon, email, team, rollen, mandaten, actief: actief ? 'ja' : 'nee' }
  return (
    <Stapel smal>
      <Paginakop
        titel={naam}
        fout={antwoord !== undefined}
        inleiding={t('medewerkers.inlog', { sub: medewerker.sub })}
        bij={!actief && <Badge toon="letop">{t('medewerkers.gestopt')}</Badge>}
        terug={{ naar: '/beheer/medewerkers', tekst: t('medewerkers.titel') }}
      />
      <Formulier
        naam="medewerker"
        namen={useVeldnamen()}
        fouten={useFouten(antwoord?.weigering)}
        waarden={antwoord?.waarden ?? nu}
      >
        <Velden keuzes={keuzes} />
        <Keuzerondjes
          naam="actief"
          label={t('medewerkers.actief')}
          hint={t('medewerkers.actiefHint')}
          keuzes={[
            { waarde: 'ja', label: t('medewerkers.actiefJa') },
            { waarde: 'nee', label: t('medewerkers.actiefNee') },
          ]}
        />
        <div>
          <Knop>{t('bewaar')}</Knop>
        </div>
      </Formulier>
    </Stapel>
  )
}
