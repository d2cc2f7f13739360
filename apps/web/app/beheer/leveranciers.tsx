import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Formulier } from '../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Leeg } from '../ui/Leeg.tsx'
import { Melding } from '../ui/Melding.tsx'
import { Tabel } from '../ui/Tabel.tsx'
import { Tekstveld } from '../ui/Tekstveld.tsx'
import { useFouten } from '../weigering.ts'
import { Gedaan } from './Gedaan.tsx'
import { haalLeveranciers, verwerk } from './leveranciers.server.ts'
import { Toegangsbadge } from './Toegangsbadge.tsx'
import { Toegangsknop } from './Toegangsknop.tsx'

export const loader = (vraag: LoaderFunctionArgs) => haalLeveranciers(vraag)
export const action = (vraag: ActionFunctionArgs) => verwerk(vraag)

/** Programs of others that may send meldingen, each with a token of its own. */
export default function Leveranciers() {
  const t = useTekst('beheer')
  const { leveranciers } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const nieuw = antwoord?.nieuw
  return (
    <Stapel>
      <Paginakop
        titel={t('leveranciers.titel')}
        inleiding={t('leveranciers.inleiding')}
        fout={antwoord?.weigering !== undefined}
      />
      <Gedaan />
      {nieuw && (
        <Melding toon="goed" live titel={t('leveranciers.token', { naam: nieuw.naam })}>
          <p>
            <code className="md-code">{nieuw.token}</code>
          </p>
          <p>{t('leveranciers.eenKeer')}</p>
        </Melding>
      )}
      <Tabel
        bijschrift={t('leveranciers.titel')}
        rijen={leveranciers}
        sleutel={({ id }) => id}
        leeg={<Leeg titel={t('leveranciers.leeg')} tekst={t('leveranciers.leegTekst')} />}
        kolommen={[
          { sleutel: 'naam', kop: t('leveranciers.naam'), cel: ({ naam }) => naam },
          { sleutel: 'toegang', kop: t('toegang.kop'), cel: ({ actief }) => <Toegangsbadge actief={actief} /> },
          {
            sleutel: 'doe',
            kop: t('toegang.wijzig'),
            cel: ({ id, naam, actief }) => <Toegangsknop id={id} naam={naam} actief={actief} />,
          },
        ]}
      />
      <Kaart titel={t('leveranciers.nieuw')} tekst={t('leveranciers.nieuwTekst')}>
        <Formulier
          naam="leverancier"
          namen={{ naam: t('leveranciers.naam') }}
          fouten={useFouten(antwoord?.weigering)}
          waarden={antwoord?.waarden}
        >
          <Tekstveld naam="naam" label={t('leveranciers.naam')} hint={t('leveranciers.naamHint')} />
          <div>
            <Knop>{t('leveranciers.maak')}</Knop>
          </div>
        </Formulier>
      </Kaart>
    </Stapel>
  )
}
