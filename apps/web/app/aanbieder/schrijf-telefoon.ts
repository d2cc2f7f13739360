/** A mobile number as people read it out, "06 00 11 22 33"; how long the area code of another number is we cannot tell, so that stays. */
export const schrijfTelefoon = (nummer: string): string =>
  /^06\d{8}$/.test(nummer) ? nummer.replace(/..(?=.)/g, '$& ') : nummer
