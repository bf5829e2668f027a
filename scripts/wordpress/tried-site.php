<?php
/*
 * Must-use plugin. WordPress asks for oEmbed with wp_safe_remote_get(), which refuses addresses of
 * this machine and ports other than 80, 443 and 8080: the site under trial is let through, as a
 * site of the wide web would be.
 */
$tried = parse_url(getenv('WORDPRESS_TRIED_SITE'));
add_filter('http_request_host_is_external', fn($is, $host) => $is || $host === $tried['host'], 10, 2);
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, $tried['port'] ?? 80]);
