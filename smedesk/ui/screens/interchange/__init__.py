"""The place "Files in and out": curricula in, drafts of e-mail and full exports out."""
