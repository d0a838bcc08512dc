import type { TargetResult } from '../../../check/report';
import { AssumptionList } from './AssumptionList';
import { Candidates } from './Candidates';
import { candidateRegisterOf } from '../../../domain/indicators';
import { ConditionList } from './ConditionList';
import { useDetailsStyles } from './detailsStyles';
import { HamletTable } from './HamletTable';
import { TargetFacts } from './TargetFacts';
import { WhatIf } from './WhatIf';
import { roomOf } from './trial';

/** All that stands behind a verdict. `row`: the target's position in the plan. */
export const TargetDetails = ({ result, row }: { readonly result: TargetResult; readonly row: number }) => {
  const styles = useDetailsStyles();
  const room = roomOf(result);
  return (
    <div className={styles.root}>
      <TargetFacts result={result} />
      {result.conditions.length > 0 && <ConditionList conditions={result.conditions} />}
      <HamletTable byHamlet={result.byHamlet} />
      <AssumptionList code={result.code} assumptions={result.assumptions} />
      {result.verdict !== 'met' && candidateRegisterOf(result.code) !== null && (
        <Candidates result={result} row={row} />
      )}
      {room !== null && room > 0 && <WhatIf result={result} room={room} />}
    </div>
  );
};
