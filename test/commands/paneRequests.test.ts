import { listenToRequests, requestOfPane } from '../../src/commands/paneRequests';

test('what the ribbon wished before the pane was there is handed over once, when it is', () => {
  const heard: string[] = [];
  requestOfPane('check');
  const stop = listenToRequests((request) => heard.push(request));
  expect(heard).toEqual(['check']);
  requestOfPane('fillSample');
  expect(heard).toEqual(['check', 'fillSample']);
  stop();
  requestOfPane('check');
  expect(heard).toEqual(['check', 'fillSample']);
  listenToRequests((request) => heard.push(request))();
  expect(heard).toEqual(['check', 'fillSample', 'check']);
});
