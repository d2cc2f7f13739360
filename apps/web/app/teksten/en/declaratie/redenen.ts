import type { redenen as nl } from '../../nl/declaratie/redenen.ts'

export const redenen: typeof nl = {
  '0001': { wat: 'There is a technical error in this line.', doe: 'Check it and declare it again.' },
  '0611': { wat: 'The rate is not the agreed rate.', doe: 'Use the rate in your contract.' },
  '8017': {
    wat: 'We do not know the line that you take back, or it was different.',
    doe: 'Copy everything from the line that was granted.',
  },
  '8021': { wat: 'This reference number was used before.', doe: 'Give the line a new number.' },
  '8187': {
    wat: 'This client has no assignment with you.',
    doe: 'Check the citizen service number. If it is right, call the municipality.',
  },
  '8214': { wat: 'A later month was declared already.', doe: 'Put the line in the declaration of a later month.' },
  '9307': { wat: 'The help begins before the assignment.', doe: 'Begin the line on the first day of the assignment.' },
  '9308': { wat: 'The help ends after the assignment.', doe: 'End the line on the last day of the assignment.' },
  '9319': { wat: 'The help lies after the month of the declaration.', doe: 'Declare this help in a later month.' },
  '9321': {
    wat: 'This is more than is allowed in this month.',
    doe: 'Fill in less. If you gave more help than was assigned, call the municipality.',
  },
  '9322': {
    wat: 'Together with earlier months this is more than was assigned.',
    doe: 'Fill in what is left. If more is needed, call the municipality.',
  },
  '9338': { wat: 'No assignment of this client belongs to this line.', doe: 'Look in the assignment for its number.' },
  '9339': { wat: 'The product category is not that of the assignment.', doe: 'Copy the category of the assignment.' },
  '9340': { wat: 'The product is not that of the assignment.', doe: 'Copy the product of the assignment.' },
  '9341': { wat: 'The unit does not fit the assignment.', doe: 'Declare in the unit of the assignment.' },
  '9346': { wat: 'The amount is not the volume times the rate.', doe: 'Calculate the amount again.' },
  '9369': { wat: 'The budget is spent.', doe: 'Fill in what is left, or call the municipality.' },
  '9384': { wat: 'This assignment never counted.', doe: 'If you gave help all the same, call the municipality.' },
  '9387': {
    wat: 'The line does not begin on the right day.',
    doe: 'Begin on the first of the month, or on the first day of the assignment.',
  },
  '9388': {
    wat: 'The line does not end on the right day.',
    doe: 'End on the last of the month, or on the last day of the assignment.',
  },
  '9389': {
    wat: 'Help over this month was granted already.',
    doe: 'If that was not right, correct the line that was granted.',
  },
  '9390': { wat: 'This line was taken back already.', doe: 'You need do nothing.' },
  S329: {
    wat: 'The product code does not belong to the category.',
    doe: 'Look in your contract which category it is.',
  },
}
