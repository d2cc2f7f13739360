import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Knop, Knoplink } from '../../ui/Knop.tsx'
import { Tekstvak } from '../../ui/Tekstveld.tsx'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'
import { laadBeschikking, verwerkBeschikking } from './beschikking.server.ts'
import { aantalBlokken } from './blokken.ts'
import { useBesluitfouten } from './fouten.ts'
import { Eerstekeus, Verwacht } from './Verwacht.tsx'
import { Voorzieningblok } from './Voorzieningblok.tsx'
import { useBesluitnamen } from './veldnamen.ts'

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  laadBeschikking(context.get(huisContext), idUit(params.zaak))

export async function action({ request, context, params }: ActionFunctionArgs) {
  const formulier = await leesWerkformulier(request, context)
  const antwoord = await verwerkBeschikking(context.get(huisContext), idUit(params.zaak), formulier)
  return data(antwoord, { status: antwoord.weigering ? 422 : 200 })
}

/** Deciding on the aanvraag: each provision granted or refused, why, and what it costs the resident. */
export default function Beschikking() {
  const t = useTekst('werkplek')
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const fouten = useBesluitfouten(antwoord?.weigering ?? null)
  const waarden = antwoord?.waarden ?? pagina.waarden
  const aantal = aantalBlokken(waarden)
  const titel = (plaats: number) => t('beschikking.voorziening', { nummer: plaats + 1 })
  const namen = useBesluitnamen(plaatsen(aantal).map((plaats) => [`voorzieningen.${plaats}.`, titel(plaats)]))
  const zaak = `/werkplek/zaak/${pagina.zaak}`
  return (
    <Stapel>
      <Paginakop
        titel={t('stap.stelBeschikkingVast.titel')}
        inleiding={t('beschikking.inleiding')}
        terug={{ naar: zaak, tekst: t('zaak.terug', { naam: pagina.naam, nummer: pagina.nummer }) }}
        fout={Boolean(antwoord?.weigering)}
      />
      <Formulier naam="beschikking" fouten={fouten} namen={namen} waarden={waarden}>
        <Eerstekeus />
        {plaatsen(aantal).map((plaats) => (
          <Voorzieningblok
            key={`${aantal}.${waarden[`voorzieningen.${plaats}.soort`]}.${plaats}`}
            begin={`voorzieningen.${plaats}.`}
            titel={titel(plaats)}
            soort={waarden[`voorzieningen.${plaats}.soort`] ?? ''}
            product={waarden[`voorzieningen.${plaats}.product`] ?? ''}
            keuzes={pagina.keuzes}
            gronden={pagina.gronden}
            berekend={pagina.berekend}
            pgbVragen={pagina.pgbVragen}
            weg={aantal > 1 ? `weg.${plaats}` : undefined}
          />
        ))}
        <div>
          <Knop soort="tweede" icoon="plus" name="doe" value="erbij">
            {t('beschikking.erbij')}
          </Knop>
        </div>
        <Tekstvak
          naam="motivering"
          label={t('beschikking.motivering')}
          hint={t('beschikking.motiveringHint')}
          rijen={6}
        />
        <Verwacht berekend={antwoord?.berekend ?? null} gevraagd={antwoord?.opnieuw ?? false} />
        <Rij>
          <Knop>{t('stap.stelBeschikkingVast.knop')}</Knop>
          <Knoplink naar={zaak} soort="stil">
            {t('stap.annuleer')}
          </Knoplink>
        </Rij>
      </Formulier>
    </Stapel>
  )
}

/** 0, 1, 2, …: provisions have no other name than their place in the form. */
const plaatsen = (aantal: number): number[] => [...Array(aantal).keys()]
