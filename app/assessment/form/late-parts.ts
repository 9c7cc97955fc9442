import { DraftKeeping } from '@/app/assessment/drafts/draft-keeping'
import { OverviewAnswers } from './overview-answers'

/** What nobody needs before the first answer: it is loaded then, as the line may break until it is needed. */
export { DraftKeeping, OverviewAnswers }
