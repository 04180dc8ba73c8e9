import type { ComponentChildren } from 'preact';
import type { Relation } from '../engine/report';

/** Beside text of 13.5 px, so many px; it grows with the text. */
const BODY_PX = 13.5;

interface IconProps {
  readonly size?: number;
}

function Icon({ size = 14, children }: IconProps & { readonly children: ComponentChildren }) {
  return (
    <svg
      width={`${size / BODY_PX}em`}
      height={`${size / BODY_PX}em`}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

const RELATION_PATHS: Readonly<Record<Relation, string>> = {
  // Two lines that do not meet, struck through; a rising step; arrows past each other; two level lines;
  // a line that trails off; a single dot with nothing beside it.
  differs: 'M3 6h10M3 10h10M11 2.5 5 13.5',
  updates: 'M8 13V3.2M3.8 7.2 8 3l4.2 4.2',
  contested: 'M13 5.4H3m2.8-2.8L3 5.4M3 10.6h10m-2.8 2.8 2.8-2.8',
  agrees: 'M3 6h10M3 10h10',
  unjudged: 'M2.5 8h2.4M6.8 8h2.4M11.1 8h2.4',
  new: 'M8 4v8M4 8h8',
};

export function RelationIcon({ relation, size }: IconProps & { readonly relation: Relation }) {
  return (
    <Icon size={size}>
      <path d={RELATION_PATHS[relation]} />
    </Icon>
  );
}

export function SearchIcon() {
  return (
    <Icon size={15}>
      <circle cx="7" cy="7" r="4.4" />
      <path d="m10.4 10.4 3.4 3.4" />
    </Icon>
  );
}

export function PinIcon() {
  return (
    <Icon size={15}>
      <path d="M5.6 2.2h4.8M6.4 2.4v4L4.4 9.2h7.2l-2-2.8v-4M8 9.4v4.4" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon size={15}>
      <path d="m3.8 3.8 8.4 8.4m0-8.4-8.4 8.4" />
    </Icon>
  );
}

export function BackIcon() {
  return (
    <Icon>
      <path d="M9.8 3.4 5.2 8l4.6 4.6" />
    </Icon>
  );
}

/** Points along the line; turned down by the style sheet where what it opens is open. */
export function ChevronIcon() {
  return (
    <span class="chevron">
      <Icon size={12}>
        <path d="M6 3.4 10.6 8 6 12.6" />
      </Icon>
    </span>
  );
}

/** A newspaper page, for the states in which there is nothing to read. */
export function PageIcon() {
  return (
    <svg
      width="44"
      height="44"
      viewBox="0 0 44 44"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M9 6.5h26v31H9z" />
      <path d="M14 13h16" stroke-width="2.6" />
      <path d="M14 19h6.5M14 24h6.5M14 29h6.5M24 19h6M24 24h6M24 29h3.5" />
    </svg>
  );
}
