import { definePageView } from '../shared/pageView';
import { MapEmbed } from './MapEmbed';
import { MapPage } from './MapPage';

export const mapView = definePageView({
  Page: MapPage,
  embeds: {
    offers: [{ view: 'map' }],
    show: (props, { options }) => ({
      subject: props.chrome.site.name ?? '',
      node: <MapEmbed map={props} level={options.level} />,
    }),
  },
});
