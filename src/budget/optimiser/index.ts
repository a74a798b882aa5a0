export { maxWelfareByHighs, proposedByHighs } from './max-welfare-by-highs.ts'
