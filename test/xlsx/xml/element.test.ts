import { describe, expect, it } from 'vitest';
import {
  attributeOf,
  childOf,
  childrenOf,
  placeFor,
  prefixed,
  rootOf,
  textOf,
  withAttributes,
  withInner,
} from '../../../xlsx/xml/element.ts';

const text = '<?xml version="1.0"?><x:a k="1"><x:b/><!-- <x:c/> --><x:c><x:b>t</x:b></x:c></x:a>';
const root = rootOf(text);

describe('an element of a part', () => {
  it('is found with its children, whatever prefix it has', () => {
    expect([root.name, root.prefix]).toEqual(['a', 'x:']);
    expect(childrenOf(text, root).map((each) => textOf(text, each))).toEqual([
      '<x:b/>',
      '<x:c><x:b>t</x:b></x:c>',
    ]);
    expect(childOf(text, root, 'd')).toBeNull();
    expect(attributeOf(text, root, 'k')).toBe('1');
  });

  it('takes other things inside, and is opened for them when it is empty', () => {
    const [empty, open] = childrenOf(text, root);
    expect(withInner(text, empty!, 'new')).toBe('<x:b>new</x:b>');
    expect(withInner(text, open!, '')).toBe('<x:c></x:c>');
    expect(withInner('<b k="1" />', rootOf('<b k="1" />'), 'new')).toBe('<b k="1">new</b>');
  });

  it.each([
    ['<a/>', { k: '1' }, '<a k="1"/>'],
    ['<a >', { k: '<"&\n' }, '<a k="&lt;&quot;&amp;&#10;">'],
    [`<a k='1' l = "2">`, { k: "it's" }, `<a k='it&apos;s' l = "2">`],
    [`<a k='1' l = "2"/>`, { l: null, m: null }, `<a k='1'/>`],
    ['<a r:id="1" id2="2">', { id: '3' }, '<a r:id="3" id2="2">'],
  ])('%s gets attributes %j', (tag, values, wanted) => {
    expect(withAttributes(tag, values)).toBe(wanted);
  });

  it('gets a new child where the order of the format wants it', () => {
    const order = ['z', 'b', 'm', 'c', 'y'];
    const [b, c] = childrenOf(text, root);
    const place = (name: string) => placeFor(root, childrenOf(text, root), order, name);
    expect([place('z'), place('m'), place('c'), place('y')]).toEqual([root.openEnd, b!.end, c!.end, c!.end]);
  });

  it('of ours is written with the prefix of the part', () => {
    expect(prefixed('<a k="1"><b/>&lt;</a>', 'x:')).toBe('<x:a k="1"><x:b/>&lt;</x:a>');
    expect(prefixed('<a/>', '')).toBe('<a/>');
  });
});
