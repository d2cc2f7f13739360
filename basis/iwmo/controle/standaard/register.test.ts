import { describe, expect, it } from 'vitest'
import { REGISTER } from './register.ts'
import type { Registerregel } from './registerregel.ts'

const met = <S extends Registerregel['status']>(status: S) =>
  REGISTER.filter((regel): regel is Extract<Registerregel, { readonly status: S }> => regel.status === status)
const ZIN = /^[A-Z].{10,}\.$/

describe('het register van de standaard', () => {
  it('noemt elke code een keer, op volgorde', () => {
    const codes = REGISTER.map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)].sort())
  })

  it('zegt van elke regel in een zin wat hij vraagt', () => {
    expect(REGISTER.filter(({ titel }) => !ZIN.test(titel)).map(({ code }) => code)).toEqual([])
  })

  it('wijst bij wat elders gebeurt alleen naar regels die gebouwd zijn', () => {
    const gebouwd = new Set(met('gebouwd').map(({ code }) => code))
    const afgehandeld = met('afgehandeld')
    const los = afgehandeld.flatMap(({ code, door }) =>
      door.filter((regel) => !gebouwd.has(regel)).map((regel) => `${code} naar ${regel}`),
    )
    expect(los).toEqual([])
    expect(afgehandeld.filter(({ waar }) => !ZIN.test(waar)).map(({ code }) => code)).toEqual([])
  })

  it('zegt waarom een regel niet te toetsen is', () => {
    expect(
      met('niet-toetsbaar')
        .filter(({ reden }) => !ZIN.test(reden))
        .map(({ code }) => code),
    ).toEqual([])
  })

  it('geeft alleen een retourcode aan regels die een bericht kunnen afkeuren', () => {
    const anders = REGISTER.filter(({ status }) => status !== 'gebouwd')
    expect(anders.filter(({ retourcode }) => retourcode !== null).map(({ code }) => code)).toEqual([])
    expect(met('gebouwd').filter(({ niveau, retourcode }) => niveau === 2 && retourcode !== '0001')).toEqual([])
  })
})
