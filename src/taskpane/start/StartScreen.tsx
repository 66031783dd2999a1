/** Where a report begins: whose report is open, or the form to lay one out; in a browser also the files. */
import { ScreenBody } from '../parts/ScreenBody';
import { SecretsNotice } from '../parts/SecretsNotice';
import { Section } from '../parts/Section';
import type { BrowserFiles } from '../opened';
import type { ScreenProps } from '../screenProps';
import { Waiting } from '../shell/Waiting';
import { start } from '../texts/start';
import { AnotherForm } from './AnotherForm';
import { FilesPart } from './FilesPart';
import { LayOutForm } from './LayOutForm';
import { ReportPart } from './ReportPart';
import { Trouble } from './Trouble';
import { useFocusAfterForm } from './useFocusAfterForm';

interface StartScreenProps extends ScreenProps {
  readonly files: BrowserFiles | undefined;
}

export function StartScreen({ files, ...shared }: StartScreenProps) {
  return (
    <ScreenBody>
      {files && <FilesPart files={files} session={shared.session} state={shared.state} />}
      <WorkbookPart {...shared} />
      <SecretsNotice />
    </ScreenBody>
  );
}

function WorkbookPart({ session, state, go }: ScreenProps) {
  const next = useFocusAfterForm(state.workbook.kind);
  const form = <LayOutForm session={session} isBusy={state.activity !== undefined} />;
  switch (state.workbook.kind) {
    case 'unread':
      return <Waiting />;
    case 'blank':
      return <Section heading={start.layOutHeading}>{form}</Section>;
    case 'report':
      return (
        <>
          <ReportPart session={session} state={state} go={go} scope={state.workbook.checked.scope} next={next} />
          <AnotherForm>{form}</AnotherForm>
        </>
      );
    case 'unidentified':
    case 'no-scope':
      return (
        <>
          <Trouble workbook={state.workbook} onReadAgain={() => void session.open()} />
          <Section heading={start.layOutHeading}>{form}</Section>
        </>
      );
    case 'refused':
      return <Trouble workbook={state.workbook} onReadAgain={() => void session.open()} />;
  }
}
