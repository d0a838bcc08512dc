import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { Boundary } from '../../src/taskpane/parts/Boundary';
import { late } from '../../src/taskpane/parts/late';

const View = ({ name }: { readonly name: string }) => <p>View of {name}</p>;
const draw = (Late: ComponentType<{ readonly name: string }>) =>
  render(
    <Boundary fallback={(_error, again) => <button onClick={again}>Again</button>}>
      <Late name="Nà Pái" />
    </Boundary>,
  );

test('is drawn as soon as it is there, and at once the next time', async () => {
  const load = jest.fn(() => Promise.resolve(View));
  const Late = late(load);
  const first = draw(Late);
  expect(screen.queryByText('View of Nà Pái')).not.toBeInTheDocument();
  await act(() => Promise.resolve());
  expect(screen.getByText('View of Nà Pái')).toBeInTheDocument();
  first.unmount();
  draw(Late);
  expect(screen.getByText('View of Nà Pái')).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(1);
});

test('what could not be fetched is fetched again on request', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = jest
    .fn<Promise<typeof View>, []>(() => Promise.resolve(View))
    .mockRejectedValueOnce(new Error('offline'));
  draw(late(load));
  await userEvent.click(await screen.findByRole('button', { name: 'Again' }));
  expect(await screen.findByText('View of Nà Pái')).toBeInTheDocument();
});

test('what arrives after it was left is not drawn', async () => {
  let arrive: (view: typeof View) => void = () => undefined;
  const { unmount } = draw(late(() => new Promise<typeof View>((resolve) => (arrive = resolve))));
  unmount();
  await act(async () => {
    arrive(View);
    await Promise.resolve();
  });
  expect(screen.queryByText('View of Nà Pái')).not.toBeInTheDocument();
});
