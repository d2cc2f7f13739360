import type { Datum } from '@meedoen/kern'
import type { Bestand } from '@meedoen/zaken'

/** A bill as a helper would send it: one page of PDF with three lines. Words in plain ASCII without brackets. */
export function demorekening(helper: string, maand: Datum, regel: string): Bestand {
  const jaarmaand = maand.slice(0, 7)
  return {
    naam: `rekening-${jaarmaand}.pdf`,
    mediatype: 'application/pdf',
    inhoud: Buffer.from(pdf([`Rekening ${jaarmaand}`, helper, regel]), 'latin1'),
  }
}

/** The parts of a PDF in their order, then the table of where each begins. */
function pdf(regels: readonly string[]): string {
  const tekst = regels.map((regel) => `(${regel}) Tj T*`).join('\n')
  const inhoud = `BT /F1 18 Tf 28 TL 72 740 Td\n${tekst}\nET`
  const delen = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${inhoud.length} >>\nstream\n${inhoud}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let bestand = '%PDF-1.4\n'
  const plekken = delen.map((deel, plaats) => {
    const begin = bestand.length
    bestand += `${plaats + 1} 0 obj\n${deel}\nendobj\n`
    return `${String(begin).padStart(10, '0')} 00000 n \n`
  })
  const tabel = `xref\n0 ${delen.length + 1}\n0000000000 65535 f \n${plekken.join('')}`
  return `${bestand}${tabel}trailer\n<< /Size ${delen.length + 1} /Root 1 0 R >>\nstartxref\n${bestand.length}\n%%EOF\n`
}
