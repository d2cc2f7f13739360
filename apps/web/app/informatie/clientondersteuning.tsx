import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { huisContext } from '../huis.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Deel, Punten, Vragen } from './Deel.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
  const { kamers, vandaag, werk } = context.get(huisContext)
  const gegevens = await werk((stap) => kamers.verordening.versieOp(stap.tx, 'gemeentegegevens', vandaag))
  return { organisatie: gegevens.ok ? gegevens.waarde.inhoud.clientondersteuning : null }
}

export default function Clientondersteuning() {
  const t = useTekst('informatie')
  const { organisatie } = useLoaderData<typeof loader>()
  const punten = (['luisteren', 'voorbereiden', 'gesprek', 'verslag', 'bezwaar'] as const).map((punt) =>
    t(`clientondersteuning.${punt}`),
  )
  return (
    <Stapel smal ruimte="ruim">
      <Paginakop titel={t('clientondersteuning.titel')} inleiding={t('clientondersteuning.inleiding')} />
      {organisatie && (
        <Kaart
          soort="nu"
          icoon="bel"
          titel={t('clientondersteuning.bel', organisatie)}
          tekst={t('clientondersteuning.belTekst')}
        >
          <p>
            <a href={organisatie.website}>{t('clientondersteuning.website', organisatie)}</a>
          </p>
        </Kaart>
      )}
      <Deel kop={t('clientondersteuning.watDoet')}>
        <Punten punten={punten} />
      </Deel>
      <Deel kop={t('clientondersteuning.wanneer')} tekst={t('clientondersteuning.wanneerTekst')} />
      <Deel kop={t('clientondersteuning.zien')} tekst={t('clientondersteuning.zienTekst')} />
      <Vragen />
    </Stapel>
  )
}
