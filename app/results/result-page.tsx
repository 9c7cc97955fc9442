// What other pages wear as well comes first: between sheets of this page alone it would part them into two files.
import '@/app/styles/fold.css'
import '@/app/styles/verdict-rows.css'
import { NewerEdition } from '@/app/editions/newer-edition'
import { Still } from '@/app/still/still'
import type { Facts } from '@/app/words/facts'
import { CURRENT_EDITION } from '@/app/words/instrument'
import { MarkSheet } from '@/components/profile-table'
import { Radar } from '@/components/radar'
import { SignSheet } from '@/components/verdict-sign'
import { Details } from './details/details'
import { LookUp } from './details/look-up'
import { OperatorOffer } from './operator-words'
import type { ResultProps } from './parts'
import { PlanSection } from './plan/plan-section'
import { Share, ShareAgain } from './share/share'
import { DeeperLink } from './summary/deeper-link'
import { HandOn } from './summary/hand-on'
import { Profile } from './summary/profile'
import { ResultHead } from './summary/result-head'
import { VerdictRows } from './summary/verdict-rows'
import { Yardsticks } from './summary/yardsticks'
import { WhatIfSection } from './what-if/what-if-section'
import '@/app/styles/first-minute.css'
import '@/app/styles/result.css'

interface Props extends ResultProps {
  readonly facts: Facts
}

/**
 * A result in any language. The first minute: the result in a sentence, verdicts, what to do next, the radar, ways to hand
 * it on. Then the figures, the details of each technology, what to look up, and who sees what behind which link.
 */
export function ResultPage({ facts, ...parts }: Props) {
  const { language, wording, report } = parts
  return (
    <>
      <Still>
        <SignSheet />
        <MarkSheet />
        <ResultHead {...parts} />
      </Still>
      <div className="first-minute">
        <div>
          <Still>
            <VerdictRows {...parts} />
            <Reach {...parts} />
          </Still>
        </div>
        <div>
          <Still>
            <RadarFigure {...parts} />
          </Still>
          <HandOn language={language} report={report} />
        </div>
      </div>
      {report.edition !== CURRENT_EDITION.edition && (
        <NewerEdition locale={language.locale} report={report} />
      )}
      <Still>
        <Profile {...parts} />
        <Yardsticks {...parts} facts={facts} />
      </Still>
      <div className="in-full">
        <Still>
          <Details {...parts} />
        </Still>
        {report.kind === 'answers' && (
          <LookUp language={language} wording={wording} report={report} facts={facts}>
            <PlanSection language={language} report={report} />
            <WhatIfSection language={language} report={report} />
          </LookUp>
        )}
      </div>
      {report.kind === 'answers' ? (
        <Share language={language} report={report} />
      ) : (
        <ShareAgain language={language} report={report} />
      )}
      <OperatorOffer language={language} />
    </>
  )
}

/** How far the verdicts reach; a quick result leads on to the rest of the questions. */
function Reach({ language, report }: ResultProps) {
  const t = language.words('result')
  return (
    <p className="hint reach">
      {t('selfAssessment')}
      {report.form === 'quick' && ` ${t('quickNote')} `}
      {report.form === 'quick' && report.kind === 'answers' && (
        <DeeperLink language={language} report={report} />
      )}
    </p>
  )
}

function RadarFigure({ language, report, wording }: ResultProps) {
  const t = language.words('result')
  return (
    <figure>
      <Radar
        report={report}
        axisLabels={report.askedDimensions.map((id) => wording.dimensions[id].hyphenated)}
        label={t('radarLabel')}
      />
      <figcaption>
        {t('radarOpen')} <a href="#profile">{t('radarFigures')}</a>
      </figcaption>
    </figure>
  )
}
