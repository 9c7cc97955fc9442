/** What the browser needs once answers are judged, loaded together: schema, codec, and the plan of answers that are revised. */
export { takePlanAlong } from '@/app/plan/kept-plan'
export { fieldOf, readAnswers } from './read-answers'
