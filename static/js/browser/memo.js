/**
 * Memoised components: rendered again only when a prop, or a signal that they read, changes. A slow phone cannot render 120
 * cards again for every comment in the room.
 * @module
 */
import { Component, h } from "../../vendor/preact.js";

/**
 * @template {Record<string, any>} P
 * @param {(props: P) => any} Painted hand it things that stay the same, not functions and lists made again each time
 * @returns {new (props: P) => Component<P>}
 */
export const memo = Painted =>
  class extends Component {
    /** @override @param {Readonly<P>} next */
    shouldComponentUpdate(next) {
      return differ(this.props, next);
    }

    /** @override @param {any} props */
    render(props) {
      return h(Painted, props);
    }
  };

/** @param {Record<string, unknown>} before @param {Record<string, unknown>} after */
const differ = (before, after) =>
  Object.keys(before).length !== Object.keys(after).length ||
  Object.keys(after).some(name => before[name] !== after[name]);
