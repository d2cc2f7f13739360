import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Knopformulier } from '../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Leeg } from '../ui/Leeg.tsx'
import { type Kolom, Tabel } from '../ui/Tabel.tsx'
import { Gedaan } from './Gedaan.tsx'
import { haalTaken, probeerOpnieuw, type Taakregel } from './taken.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalTaken(vraag)
export const action = (vraag: ActionFunctionArgs) => probeerOpnieuw(vraag)

/** What the program should have done by itself and could not. */
export default function Taken() {
  const t = useTekst('beheer')
  const { taken } = useLoaderData<typeof loader>()
  return (
    <Stapel>
      <Paginakop titel={t('taken.titel')} inleiding={t('taken.inleiding')} />
      <Gedaan />
      <Tabel
        bijschrift={t('taken.titel')}
        kolommen={useKolommen()}
        rijen={taken}
        sleutel={({ id }) => id}
        leeg={<Leeg titel={t('taken.leeg')} tekst={t('taken.leegTekst')} />}
      />
    </Stapel>
  )
}

const BEKEND = ['bericht-versturen', 'berichten-ophalen', 'concepten-vernietigen', 'aanvraagrecht-melden'] as const

function useKolommen(): readonly Kolom<Taakregel>[] {
  const t = useTekst('beheer')
  return [
    {
      sleutel: 'naam',
      kop: t('taken.taak'),
      cel: ({ naam }) => {
        const bekend = BEKEND.find((taak) => taak === naam)
        return bekend ? t(`taken.naam.${bekend}`) : naam
      },
    },
    { sleutel: 'pogingen', kop: t('taken.pogingen'), getal: true, cel: ({ pogingen }) => pogingen },
    {
      sleutel: 'volgende',
      kop: t('taken.volgende'),
      cel: ({ volgende }) => (volgende ? t('taken.vanzelf', volgende) : t('taken.nietVanzelf')),
    },
    {
      sleutel: 'doe',
      kop: t('taken.doe'),
      cel: ({ id, volgende }) =>
        volgende === null && (
          <Knopformulier naam={`taak-${id}`} velden={{ id }}>
            {t('taken.opnieuw')}
          </Knopformulier>
        ),
    },
  ]
}
