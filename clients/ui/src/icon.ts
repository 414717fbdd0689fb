import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  ElementRef,
  effect,
  inject,
  input,
} from '@angular/core';
import {
  Archive,
  ArchiveRestore,
  ArrowLeft,
  ArrowUpDown,
  Bell,
  BellOff,
  BellRing,
  Building2,
  Camera,
  Car,
  ChartColumn,
  Check,
  CheckCheck,
  ChevronRight,
  CircleAlert,
  CircleCheck,
  CircleUserRound,
  CloudOff,
  Copy,
  DoorOpen,
  Download,
  Ellipsis,
  Eye,
  EyeOff,
  Fingerprint,
  Flame,
  HeartPulse,
  History,
  House,
  Image,
  Inbox,
  KeyRound,
  Languages,
  LogIn,
  LogOut,
  Mail,
  MailOpen,
  MonitorSmartphone,
  Package,
  Plus,
  Printer,
  RefreshCw,
  ScrollText,
  Search,
  ShieldAlert,
  ShieldCheck,
  Siren,
  Smartphone,
  UserPlus,
  UserRound,
  Users,
  Volume2,
  Wrench,
  X,
  type IconNode,
} from 'lucide';

const icons = {
  archive: Archive,
  unarchive: ArchiveRestore,
  back: ArrowLeft,
  lift: ArrowUpDown,
  bell: Bell,
  'bell-off': BellOff,
  'bell-ring': BellRing,
  building: Building2,
  camera: Camera,
  car: Car,
  chart: ChartColumn,
  check: Check,
  'check-all': CheckCheck,
  next: ChevronRight,
  alert: CircleAlert,
  done: CircleCheck,
  account: CircleUserRound,
  offline: CloudOff,
  copy: Copy,
  inside: DoorOpen,
  download: Download,
  more: Ellipsis,
  eye: Eye,
  'eye-off': EyeOff,
  fingerprint: Fingerprint,
  fire: Flame,
  medical: HeartPulse,
  history: History,
  home: House,
  image: Image,
  inbox: Inbox,
  key: KeyRound,
  language: Languages,
  'sign-in': LogIn,
  'sign-out': LogOut,
  mail: Mail,
  'mail-open': MailOpen,
  devices: MonitorSmartphone,
  parcel: Package,
  add: Plus,
  printer: Printer,
  again: RefreshCw,
  log: ScrollText,
  search: Search,
  intruder: ShieldAlert,
  shield: ShieldCheck,
  siren: Siren,
  phone: Smartphone,
  'add-person': UserPlus,
  person: UserRound,
  people: Users,
  sound: Volume2,
  tool: Wrench,
  close: X,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof icons;

const svgNamespace = 'http://www.w3.org/2000/svg';
const drawing = {
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.9',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};

/** A picture beside words that say the same: screen readers pass over it. */
@Component({
  selector: 'gh-icon',
  template: '',
  host: { 'aria-hidden': 'true' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly #document = inject(DOCUMENT);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);

  constructor() {
    effect(() => {
      const svg = this.#element('svg', drawing);
      for (const [tag, attributes] of icons[this.name()])
        svg.append(this.#element(tag, attributes));
      this.#host.nativeElement.replaceChildren(svg);
    });
  }

  #element(tag: string, attributes: Record<string, string | number | undefined>): SVGElement {
    const element = this.#document.createElementNS(svgNamespace, tag);
    for (const [name, value] of Object.entries(attributes))
      element.setAttribute(name, String(value));
    return element;
  }
}
