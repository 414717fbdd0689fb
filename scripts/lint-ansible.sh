#!/usr/bin/env bash
# Holds ansible/ against ansible-lint and Ansible's own parser, where they are.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=lib/terminal.sh
. scripts/lib/terminal.sh

usage() {
  echo 'scripts/lint-ansible.sh lints ansible/ and checks the syntax of its playbooks. Ends with 1 when'
  echo 'something is wrong, and with 0 and NOT CHECKED when ansible-lint is not on this machine.'
}

while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage; exit 0 ;;
    *) refuse "there is no flag $1" ;;
  esac
done
cd ansible
for program in ansible-playbook ansible-lint; do
  command -v "$program" >/dev/null || { echo "NOT CHECKED: there is no $program here" >&2; exit 0; }
done
for environment in dev qa; do
  for playbook in *.yml; do
    case $playbook in vault.example.yml) continue ;; esac
    ansible-playbook --inventory "inventories/$environment" --syntax-check "$playbook" >/dev/null
  done
done
ansible-lint --offline -q
echo 'ansible/ is clean'
