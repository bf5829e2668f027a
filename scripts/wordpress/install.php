<?php
/*
 * Installs the WordPress beside it with WordPress's own installer, and publishes a post of the
 * classic editor's form: a page's address alone on its line, between two paragraphs.
 * Prints the version, the administrator's password and the post's address as JSON.
 */
mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
$database = new mysqli(
    getenv('WORDPRESS_DB_HOST'),
    getenv('WORDPRESS_DB_USER'),
    getenv('WORDPRESS_DB_PASSWORD') ?: '',
);
$database->query('create database `' . getenv('WORDPRESS_DB_NAME') . '` character set utf8mb4');

define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('WORDPRESS_URL'), PHP_URL_HOST);
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
// No mail leaves this machine.
add_filter('pre_wp_mail', '__return_true');

$password = wp_generate_password(20, false);
wp_install('Un partenaire', 'admin', 'admin@partner.example', false, '', $password);
$post = wp_insert_post([
    'post_status' => 'publish',
    'post_author' => 1,
    'post_title' => 'Ce que nous faisons ensemble',
    'post_content' => "Notre coopération, telle que la ville la raconte :\n\n"
        . getenv('WORDPRESS_PASTED')
        . "\n\nEt la suite de notre billet.",
]);
echo json_encode(['version' => $wp_version, 'password' => $password, 'post' => home_url("?p=$post")]);
