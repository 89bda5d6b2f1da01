"""Europass files as the two editors write them, with made-up people."""

from __future__ import annotations

import io

import pypdfium2

PASSPORT = """<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://europass.cedefop.europa.eu/Europass x.xsd" locale="et">
 <DocumentInfo><DocumentType>ECV</DocumentType><XSDVersion>V3.4</XSDVersion></DocumentInfo>
 <LearnerInfo>
  <Identification>
   <PersonName><FirstName>Kadri</FirstName><Surname>Õunapuu</Surname></PersonName>
   <ContactInfo>
    <Address><Contact><AddressLine>Pärnu mnt 141</AddressLine><PostalCode>11314</PostalCode>
     <Municipality>Tallinn</Municipality><Country><Code>EE</Code><Label>Eesti</Label></Country></Contact></Address>
    <Email><Contact>kadri@helix.ee</Contact></Email>
    <TelephoneList><Telephone><Contact>+372 5551234</Contact></Telephone></TelephoneList>
    <WebsiteList><Website><Contact>https://helix.ee</Contact></Website></WebsiteList>
   </ContactInfo>
   <Demographics><Birthdate year="1990" month="--03" day="---10"/></Demographics>
   <Photo><MimeType>image/jpeg</MimeType><Data>/9j/4AAQSkZJRg==</Data></Photo>
  </Identification>
  <WorkExperienceList>
   <WorkExperience><Period><From year="2010"/><To year="2018"/></Period><Position><Label>Clerk</Label></Position>
    <Employer><Name>Old firm</Name></Employer></WorkExperience>
   <WorkExperience><Period><From year="2019" month="--09" day="---01"/><Current>true</Current></Period>
    <Position><Label>Müügijuht</Label></Position><Employer><Name>Helix OÜ</Name></Employer></WorkExperience>
  </WorkExperienceList>
  <Skills>
   <Linguistic>
    <MotherTongueList><MotherTongue><Description><Code>et</Code><Label>eesti</Label></Description></MotherTongue>
     <MotherTongue><Description><Label>Elvish</Label></Description></MotherTongue></MotherTongueList>
    <ForeignLanguageList>
     <ForeignLanguage><Description><Code>en</Code><Label>inglise</Label></Description>
      <ProficiencyLevel><Listening>C1</Listening><Reading>C2</Reading><SpokenInteraction>C1</SpokenInteraction>
       <SpokenProduction>B2</SpokenProduction><Writing>B1</Writing></ProficiencyLevel></ForeignLanguage>
     <ForeignLanguage><Description><Label>itaalia</Label></Description>
      <ProficiencyLevel><Listening>A2</Listening></ProficiencyLevel></ForeignLanguage>
     <ForeignLanguage><Description><Code>ru</Code></Description>
      <ProficiencyLevel><SpokenInteraction>fluent</SpokenInteraction></ProficiencyLevel></ForeignLanguage>
    </ForeignLanguageList>
   </Linguistic>
   <Computer><Description>&lt;ul&gt;&lt;li&gt;CNC programming&lt;/li&gt;
    &lt;li&gt;R&amp;amp;D&lt;/li&gt;&lt;/ul&gt;</Description></Computer>
   <JobRelated><Description>negotiation; budgeting</Description></JobRelated>
  </Skills>
 </LearnerInfo>
</SkillsPassport>
""".encode()

CANDIDATE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Candidate xsi:schemaLocation="http://www.europass.eu/1.0 Candidate.xsd" xmlns="http://www.europass.eu/1.0"
  xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0"
  xmlns:hr="http://www.hr-xml.org/3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
 <hr:DocumentID schemeID="T-1" schemeName="DocumentIdentifier" schemeAgencyName="EUROPASS" schemeVersionID="4.0"/>
 <CandidateSupplier><hr:PartyName>Owner</hr:PartyName><PersonContact><PersonName><oa:GivenName>not</oa:GivenName>
  <hr:FamilyName>this one</hr:FamilyName></PersonName></PersonContact></CandidateSupplier>
 <CandidatePerson>
  <PersonName><oa:GivenName>Giulia Maria</oa:GivenName><hr:FamilyName>D’Angelo</hr:FamilyName></PersonName>
  <Communication><ChannelCode>Email</ChannelCode><oa:URI>giulia@esempio.it</oa:URI></Communication>
  <Communication><ChannelCode>Telephone</ChannelCode><UseCode>mobile</UseCode><CountryDialing>39</CountryDialing>
   <oa:DialNumber>333 1234567</oa:DialNumber></Communication>
  <Communication><ChannelCode>Web</ChannelCode><oa:URI>https://esempio.it</oa:URI></Communication>
  <Communication><UseCode>home</UseCode><Address type="home"><oa:AddressLine>Via Roma 1</oa:AddressLine>
   <oa:CityName>Torino</oa:CityName><CountryCode>it</CountryCode><oa:PostalCode>10100</oa:PostalCode></Address>
  </Communication>
  <NationalityCode>it</NationalityCode><hr:BirthDate>1988-02-03</hr:BirthDate>
  <PrimaryLanguageCode name="NORMAL">ita</PrimaryLanguageCode>
 </CandidatePerson>
 <CandidateProfile languageCode="it">
  <EmploymentHistory><EmployerHistory><hr:OrganizationName>Officine Torino S.r.l.</hr:OrganizationName>
   <PositionHistory><PositionTitle typeCode="FREETEXT">Titolare</PositionTitle><eures:EmploymentPeriod>
    <eures:StartDate><hr:FormattedDateTime>2015-04</hr:FormattedDateTime></eures:StartDate>
    <hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod></PositionHistory></EmployerHistory>
  </EmploymentHistory>
  <PersonQualifications>
   <PersonCompetency><CompetencyID schemeName="NORMAL">eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
    <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode>
     <eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
    <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Speaking-Interaction</hr:CompetencyDimensionTypeCode>
     <eures:Score><hr:ScoreText>B1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
    <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Speaking-Production</hr:CompetencyDimensionTypeCode>
     <eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score></eures:CompetencyDimension>
    <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Writing-Production</hr:CompetencyDimensionTypeCode>
     <eures:Score><hr:ScoreText>A2</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency>
   <PersonCompetency><CompetencyID schemeName="FREE_TEXT">Français</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
    <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode>
     <eures:Score><hr:ScoreText>A1</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency>
  </PersonQualifications>
  <Skills><SkillsGroup><Title>CAD</Title><PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID>
   <hr:CompetencyName>AutoCAD</hr:CompetencyName></PersonCompetency></SkillsGroup>
   <PersonCompetency><hr:CompetencyName>Excel</hr:CompetencyName></PersonCompetency></Skills>
 </CandidateProfile>
</Candidate>
""".encode()


def pdf(*attachments: tuple[str, bytes]) -> bytes:
    """Return a PDF of one page with files attached."""
    document = pypdfium2.PdfDocument.new()
    document.new_page(595, 842)
    for name, content in attachments:
        document.new_attachment(name).set_data(content)
    written = io.BytesIO()
    document.save(written)
    document.close()
    return written.getvalue()
