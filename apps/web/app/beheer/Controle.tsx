import type { Ketenbevinding, Logboekcontrole } from '@meedoen/toegang'
import { useTekst } from '../teksten/gebruik.ts'
import { Melding } from '../ui/Melding.tsx'
import { Tabel } from '../ui/Tabel.tsx'

/** The outcome of one check: whole, or what is wrong where. Names chains and rows, never what stands in them. */
export function Controle({ bevindingen, meer, tijd }: Logboekcontrole & { readonly tijd: string }) {
  const t = useTekst('beheer')
  if (bevindingen.length === 0) {
    return (
      <Melding toon="goed" live titel={t('logboek.klopt')}>
        {t('logboek.kloptTekst', { tijd })}
      </Melding>
    )
  }
  return (
    <>
      <Melding toon="fout" live titel={t('logboek.kloptNiet', { count: bevindingen.length })}>
        {t(meer ? 'logboek.meer' : 'logboek.watNu', { tijd })}
      </Melding>
      <Tabel
        bijschrift={t('logboek.bevindingen')}
        toonBijschrift
        rijen={bevindingen}
        sleutel={sleutel}
        kolommen={[
          { sleutel: 'wat', kop: t('logboek.wat'), cel: ({ soort }) => t(`logboek.soort.${soort}`) },
          { sleutel: 'rij', kop: t('logboek.rij'), cel: ({ volgnummer }) => volgnummer ?? t('logboek.heleKeten') },
          { sleutel: 'keten', kop: t('logboek.keten'), cel: ({ keten }) => <code className="md-code">{keten}</code> },
        ]}
      />
    </>
  )
}

const sleutel = ({ keten, volgnummer, soort }: Ketenbevinding): string => `${keten} ${volgnummer} ${soort}`
