<?php

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

use Gatehouse\Client\Exception\ConnectionException;
use Gatehouse\Client\Exception\ProblemException;
use Gatehouse\Client\Exception\UnauthenticatedException;

/** Signing in, with a second factor where the account has one, and out. */
class Sign_in extends CI_Controller
{
    public function index(): void
    {
        if ($this->gatehouse->user() !== null) {
            redirect('visits');
        }
        $this->show('login', null);
    }

    public function login(): void
    {
        $email = trim((string) $this->input->post('email'));
        $password = (string) $this->input->post('password');
        try {
            $done = $this->gatehouse->login($email, $password);
        } catch (ProblemException | ConnectionException $failure) {
            $this->show('login', $this->wordsFor($failure), ['email' => $email]);
            return;
        }
        redirect($done ? 'visits' : 'login/second-factor');
    }

    public function second_factor(): void
    {
        if (!$this->gatehouse->awaits_second_factor()) {
            redirect('login');
        }
        $this->show('second_factor', null);
    }

    public function second_factor_code(): void
    {
        if (!$this->gatehouse->awaits_second_factor()) {
            redirect('login');
        }
        try {
            $this->gatehouse->second_factor(trim((string) $this->input->post('code')));
        } catch (ProblemException | ConnectionException $failure) {
            $this->show('second_factor', $this->wordsFor($failure));
            return;
        }
        redirect('visits');
    }

    public function logout(): void
    {
        try {
            $this->gatehouse->logout();
        } catch (ProblemException | ConnectionException $failure) {
            log_message('error', 'Signed out here, not there: ' . $failure->getMessage());
        }
        redirect('login');
    }

    /** @param array<string, mixed> $values */
    private function show(string $view, ?string $error, array $values = []): void
    {
        $this->output->set_header('Cache-Control: no-store');
        $this->load->view('page', $values + ['view' => $view, 'error' => $error]);
        if ($error !== null) {
            $this->output->set_status_header(422);
        }
    }

    private function wordsFor(Throwable $failure): string
    {
        if ($failure instanceof UnauthenticatedException) {
            return 'That was not right. Please try again.';
        }
        if ($failure instanceof ProblemException && $failure->retryAfterSeconds() !== null) {
            return 'Please try again in ' . $failure->retryAfterSeconds() . ' seconds.';
        }
        if ($failure instanceof ProblemException && $failure->status() < 500) {
            return $failure->problem()->title . '.';
        }
        log_message('error', $failure->getMessage());
        return 'Gatehouse cannot be reached at the moment. Please try again in a minute.';
    }
}
