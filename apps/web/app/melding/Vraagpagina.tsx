import { useTekst } from '../teksten/gebruik.ts'
import { Formulier } from '../ui/Formulier.tsx'
import { Paginakop, Rij, Stapel } from '../ui/Indeling.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Opgeslagen, Stappenbalk } from '../ui/Voortgang.tsx'
import { useFouten } from '../weigering.ts'
import { NAAR } from './naar.ts'
import type { Vraagbeeld } from './vraagbeeld.ts'
import { VRAGEN } from './vragen/vragen.tsx'

/** One question of the melding. Every button saves first, so that going back or stopping loses nothing. */
export function Vraagpagina({ beeld }: { beeld: Vraagbeeld }) {
  const t = useTekst('melding')
  const fouten = useFouten(beeld.weigering ?? undefined)
  const { stap, nummer, totaal, opgeslagen, ander } = beeld
  const Vraag = VRAGEN[stap]
  const overAnder = ander && (stap === 'gegevens' || stap === 'bereiken')
  const titel = overAnder ? t(`vraag.${stap}.titelAnder`) : t(`vraag.${stap}.titel`)
  return (
    <Stapel smal>
      <Stappenbalk stap={nummer} totaal={totaal} titel={t('titel')} />
      <Paginakop titel={titel} inleiding={t(`vraag.${stap}.waarom`)} fout={beeld.weigering !== null} />
      <Formulier
        naam={stap}
        fouten={fouten}
        waarden={beeld.waarden}
        namen={veldnamen(t(`vraag.${stap}`, { returnObjects: true }))}
      >
        <Vraag {...beeld} />
        <Stapel ruimte="dicht">
          <Rij>
            <Knop>{t('verder')}</Knop>
            {nummer > 1 && (
              <Knop soort="tweede" name={NAAR} value="vorige">
                {t('vorige')}
              </Knop>
            )}
            <Knop soort="stil" name={NAAR} value="later">
              {t('later')}
            </Knop>
          </Rij>
          {opgeslagen && <Opgeslagen tijd={opgeslagen} />}
          <p className="md-zacht md-klein">{t('laterUitleg')}</p>
        </Stapel>
      </Formulier>
    </Stapel>
  )
}

/** The labels of a question, under the names of its fields. */
function veldnamen(vraag: object): Record<string, string> {
  const namen = Object.entries(vraag).map(([veld, label]: [string, unknown]) => [veld, label] as const)
  return Object.fromEntries(namen.flatMap(([veld, label]) => (typeof label === 'string' ? [[veld, label]] : [])))
}
